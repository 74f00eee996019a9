package org.zhner.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhner.entity.Roles.Title;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.tag.EntityType;

/**
 * People of the knowledge table. A full name is sure by itself. A surname is not, save of heads of state and government:
 * it needs a title, a country or an institution beside it, or in the article, that is the person's own.
 */
final class KnownPeople {
    private static final Pattern HEAD = Pattern.compile(
            "(?i)(?:former )?(?:president|prime minister|chancellor|general secretary|supreme leader|king|queen|pope|"
                    + "emperor|paramount leader|leader|general secretary of the chinese communist party)\\b(?! of (?:the )?"
                    + "(?:european|world|bank|federal reserve|fed|senate|university|academy)).*");
    private static final Pattern FORMER = Pattern.compile("(?i)(?:former|late)\\b.*");

    /** A surname that the table does not list by itself needs a title and the country or institution that it is of. */
    private static final double UNLISTED = 0.3;

    private final KnownThings known;

    KnownPeople(KnownThings known) {
        this.known = known;
    }

    /** The person by full names alone. */
    Optional<Page> byFullName(Cluster cluster) {
        List<KnowledgeEntry> candidates = candidates(cluster);
        List<KnowledgeEntry> full = candidates.stream()
                .filter(entry -> cluster.forms().stream().anyMatch(form -> isFull(form, entry) && isOnly(form, entry)))
                .toList();
        return full.size() == 1 ? Optional.of(new Page(full.get(0).english(), 0.95, full.get(0))) : Optional.empty();
    }

    /** The person by any name, even a surname that the table does not list, and what the article says of its bearer. */
    Optional<Page> byContext(Cluster cluster, Context context) {
        List<KnowledgeEntry> listed = candidates(cluster);
        Set<KnowledgeEntry> all = new LinkedHashSet<>(listed);
        cluster.forms().forEach(form -> all.addAll(known.ofSurname(form)));
        return Choice.of(all.stream()
                .map(entry -> {
                    double prior = listed.contains(entry) ? prior(cluster, entry, listed.size()) : UNLISTED;
                    return new Page(entry.english(), score(cluster, entry, prior, context), entry);
                })
                .toList());
    }

    private List<KnowledgeEntry> candidates(Cluster cluster) {
        Set<KnowledgeEntry> candidates = new LinkedHashSet<>();
        cluster.forms().forEach(form -> candidates.addAll(known.of(form, EntityType.PERSON)));
        return new ArrayList<>(candidates);
    }

    private boolean bears(String form, KnowledgeEntry entry) {
        return known.of(form, EntityType.PERSON).contains(entry);
    }

    private boolean isOnly(String form, KnowledgeEntry entry) {
        return known.of(form, EntityType.PERSON).equals(List.of(entry));
    }

    private static boolean isFull(String form, KnowledgeEntry entry) {
        if (Form.isLatin(form)) {
            return form.indexOf(' ') > 0;
        }
        return form.indexOf('·') > 0
                || (form.length() >= 3 && entry.zhCn().indexOf('·') < 0)
                || entry.forms().stream()
                        .anyMatch(full ->
                                full.indexOf('·') > 0 && Form.folded(full).equals(form));
    }

    private double score(Cluster cluster, KnowledgeEntry entry, double prior, Context context) {
        double score = prior + places(entry, context) - (context.isOutOfTime(entry) ? 0.1 : 0);
        // A full name in the article that the person is not known by is somebody else's, unless much speaks for it.
        if (cluster.forms().stream().anyMatch(form -> Form.parts(form).size() > 1 && !bears(form, entry))) {
            score -= 0.3;
        }
        double best = -1;
        double worst = 0;
        for (Name name : cluster.names()) {
            double said = said(name, entry, context);
            best = Math.max(best, said);
            worst = Math.min(worst, said);
        }
        return Math.max(0, Math.min(0.9, score + best + (best > 0 ? 0 : worst - best)));
    }

    private static double prior(Cluster cluster, KnowledgeEntry entry, int rivals) {
        if (rivals > 1) {
            return 0.4;
        }
        if (HEAD.matcher(entry.role()).matches()) {
            return 0.7;
        }
        boolean isWhole = cluster.forms().stream().anyMatch(form -> form.equals(entry.zhCn()));
        int longest = cluster.forms().stream().mapToInt(Form::length).max().orElse(0);
        return isWhole ? 0.65 : longest > 4 ? 0.62 : longest > 3 ? 0.55 : 0.5;
    }

    /** What the article's countries and institutions say. */
    private static double places(KnowledgeEntry entry, Context context) {
        double share = context.share(entry.country());
        if (share > 0) {
            return share > 0.3 ? 0.1 : 0.05;
        }
        boolean isAbroad = context.namesCountries() && !entry.country().equals("INT");
        return isAbroad && FORMER.matcher(entry.role()).matches() ? -0.15 : 0;
    }

    /** What stands beside one mention: a title and what it is the title of. */
    private static double said(Name name, KnowledgeEntry entry, Context context) {
        Title title = context.titleOf(name);
        String country = context.countryBefore(name);
        String body = context.bodyBefore(name);
        Set<String> role = Set.copyOf(Form.words(entry.role()));
        boolean ofBody = !body.isEmpty() && isOf(body, role);
        double score = 0;
        if (ofBody) {
            score += 0.2;
        }
        if (title == null) {
            return score;
        }
        if (!title.matches(role)) {
            return score - 0.1;
        }
        boolean isForeign = !country.isEmpty()
                && !entry.country().isEmpty()
                && !country.equals(entry.country())
                && !entry.country().equals("INT");
        if (isForeign) {
            return -0.2;
        }
        return score + (country.equals(entry.country()) && !country.isEmpty() ? 0.35 : 0.25);
    }

    /** Whether a role speaks of an institution: by its whole title, or all of its long words. */
    private static boolean isOf(String body, Set<String> role) {
        List<String> words = Form.words(TitleShape.plain(body)).stream()
                .filter(word -> word.length() > 3 && !word.equals("united") && !word.equals("states"))
                .toList();
        boolean isFed = body.equals("Federal Reserve") && role.contains("fed");
        return isFed || (!words.isEmpty() && role.containsAll(words));
    }
}
