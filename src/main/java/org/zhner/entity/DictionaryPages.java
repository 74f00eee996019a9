package org.zhner.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhner.tag.EntityType;

/**
 * Pages by the dictionary alone, which has one title a form and no measure of how sure it is. So a title is taken only
 * if the form is distinctive, the title's shape fits the type, its kind is the form's and it sounds like it, and both
 * scripts of the form agree.
 */
final class DictionaryPages {
    private static final double BY_FORM = 0.85;
    private static final double BY_LATIN_NAME = 0.8;
    private static final List<String> SUFFIXES = List.of("市", "州", "省", "县", "郡", "岛", "区");

    private final Titles titles;
    private final Sounds sounds = new Sounds();

    DictionaryPages(Titles titles) {
        this.titles = titles;
    }

    /** The page of a cluster; empty if there is none that is sure enough. */
    Optional<Page> of(Cluster cluster) {
        Set<String> found = new LinkedHashSet<>();
        for (Name name : cluster.names()) {
            if (isDistinctive(name)) {
                found.addAll(titlesOf(name));
            }
        }
        List<String> glosses = cluster.forms().stream()
                .filter(Form::isLatin)
                .filter(form -> form.indexOf(' ') > 0)
                .toList();
        found.removeIf(title -> !glosses.isEmpty() && glosses.stream().noneMatch(gloss -> isNear(gloss, title)));
        if (found.size() > 1) {
            return Optional.empty();
        }
        return found.stream()
                .findFirst()
                .map(title -> new Page(title, BY_FORM, null))
                .or(() -> byLatinName(glosses, cluster.type()));
    }

    private Optional<Page> byLatinName(List<String> glosses, EntityType type) {
        return glosses.stream()
                .filter(form -> TitleShape.fits(form, type) && titles.exist(form))
                .filter(form -> type != EntityType.PERSON || !CommonNames.isCommon(form))
                .findFirst()
                .map(form -> new Page(form, BY_LATIN_NAME, null));
    }

    private static boolean isNear(String gloss, String title) {
        List<String> words = Form.words(title);
        String first = Form.folded(gloss);
        return words.containsAll(Form.words(Form.lastPart(gloss)))
                && words.get(0)
                        .regionMatches(0, first, 0, Math.min(3, words.get(0).length()));
    }

    private static boolean isDistinctive(Name name) {
        String form = name.form();
        if (Form.isLatin(form)) {
            return false;
        }
        return switch (name.type()) {
            case PERSON -> form.indexOf('·') > 0 || Form.isChinesePerson(form) || Form.length(form) > 4;
            case ORGANIZATION -> Form.length(form) > 3 && !Generic.isBody(form);
            case GPE, LOCATION -> Form.length(form) > 1;
            case COUNTRY -> false;
        };
    }

    /** The titles of a name's forms that may be right: none, one, or several that cannot all be. */
    private Set<String> titlesOf(Name name) {
        Set<String> found = new LinkedHashSet<>();
        for (String form : forms(name)) {
            titles.of(form)
                    .filter(title -> TitleShape.fits(title, name.type()))
                    .filter(title -> isLike(title, name))
                    .ifPresent(found::add);
        }
        found.removeIf(title -> found.stream().anyMatch(other -> other.startsWith(title + ", ")));
        return found;
    }

    private boolean isLike(String title, Name name) {
        return switch (name.type()) {
            case PERSON -> name.form().length() == 3 ? TitleShape.isEastAsian(title) : sounds.agree(name.form(), title);
            case GPE, LOCATION -> Kind.agree(name.form(), title) && sounds.agree(name.form(), title);
            case ORGANIZATION, COUNTRY -> Kind.agree(name.form(), title);
        };
    }

    private static Set<String> forms(Name name) {
        Set<String> forms = new LinkedHashSet<>(List.of(Form.canonical(name.surface()), name.form()));
        if (name.type() == EntityType.GPE || name.type() == EntityType.LOCATION) {
            for (String form : new ArrayList<>(forms)) {
                String last = form.substring(form.length() - 1);
                if (SUFFIXES.contains(last) && form.length() > 2) {
                    forms.add(form.substring(0, form.length() - 1));
                }
            }
        }
        return forms;
    }
}
