package org.zhner.entity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.zhner.article.Layout;
import org.zhner.entity.EnglishName.From;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.text.AlignedText;

/**
 * Makes entities of mentions: same form, bracketed gloss, sure link, short form, link by context, and the most salient
 * first.
 */
public final class Consolidator {
    /** The most salient first, and of equally salient ones the one that is named first. */
    static final Comparator<Entity> ORDER = Comparator.comparingDouble(Entity::salience)
            .reversed()
            .thenComparing(entity -> entity.mentions().get(0));

    private final Function<String, List<Link>> countryLinks;
    private final Linker linker;

    /**
     * A consolidator by these sources.
     *
     * @param countryLinks gives the links of a country by its normalised name or abbreviation; none where it is unknown
     *     or stands for several
     * @param linker links all others
     */
    public Consolidator(Function<String, List<Link>> countryLinks, Linker linker) {
        this.countryLinks = countryLinks;
        this.linker = linker;
    }

    /** The entities that {@code mentions} name, the most salient first; each mention belongs to exactly one. */
    public List<Entity> consolidate(AlignedText text, Layout layout, List<Mention> mentions) {
        List<Name> names = Name.of(text, mentions);
        List<Cluster> clusters = clusters(text.normalised(), names);
        Salience salience = new Salience(layout, names);
        return clusters.stream()
                .map(cluster -> entity(cluster, salience))
                .sorted(ORDER)
                .toList();
    }

    private List<Cluster> clusters(String text, List<Name> names) {
        List<Cluster> same = Clusters.ofSameForm(names, countryLinks);
        List<Cluster> glossed = Clusters.join(same, Glosses.pairs(text, same));
        List<Cluster> sure = Clusters.joinPages(linker.byFullName(glossed, text));
        List<Cluster> shortened = Clusters.join(sure, ShortForms.pairs(sure));
        return Clusters.joinPages(linker.byContext(shortened, text));
    }

    private static Entity entity(Cluster cluster, Salience salience) {
        Name fullest = fullest(cluster.names());
        Set<String> surfaces = new LinkedHashSet<>();
        cluster.names().forEach(name -> surfaces.add(name.surface()));
        surfaces.remove(fullest.surface());
        List<Link> links = links(cluster);
        return new Entity(
                cluster.type(),
                fullest.surface(),
                fullest.normalised(),
                nameEn(cluster, links),
                List.copyOf(surfaces),
                salience.of(cluster.names()),
                salience.counts(cluster.names()),
                cluster.names().stream().map(Name::mention).toList(),
                links);
    }

    /** The longest in Chinese characters, or else the longest; of several, the first. */
    private static Name fullest(List<Name> names) {
        return names.stream()
                .max(Comparator.comparing((Name name) -> !Form.isLatin(name.form()))
                        .thenComparing(name -> Form.length(name.form()))
                        .thenComparing(name -> -name.mention()))
                .orElseThrow();
    }

    private static List<Link> links(Cluster cluster) {
        Page page = cluster.page();
        if (page == null) {
            return cluster.countries();
        }
        return List.of(new Link(
                Link.Scheme.WIKIPEDIA_EN,
                page.title(),
                TitleShape.plain(page.title()),
                OptionalDouble.of(Math.round(page.score() * 100) / 100.0)));
    }

    private static Optional<EnglishName> nameEn(Cluster cluster, List<Link> links) {
        return nameEn(cluster.type(), links)
                .or(() -> cluster.names().stream()
                        .map(Name::form)
                        .filter(Form::isLatin)
                        .max(Comparator.comparing(Form::length))
                        .map(form -> new EnglishName(form, From.GLOSS)));
    }

    /** The English name that links give. */
    static Optional<EnglishName> nameEn(EntityType type, List<Link> links) {
        From from = type == EntityType.COUNTRY ? From.COUNTRY : From.LINK;
        return links.stream()
                .map(Link::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .map(label -> new EnglishName(label, from));
    }
}
