package org.zhner.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.text.AlignedText;

/**
 * Groups mentions into entities: those of one type and one normalised surface are one thing, and so are countries with
 * one code, however they are written (美, 美國, 美利堅合眾國).
 */
public final class Consolidator {
    private final Function<String, List<Link>> countryLinks;

    /**
     * A consolidator that knows countries.
     *
     * @param countryLinks gives the links of a country by its normalised name or abbreviation; none where it is unknown
     *     or stands for several
     */
    public Consolidator(Function<String, List<Link>> countryLinks) {
        this.countryLinks = countryLinks;
    }

    /** The entities that {@code mentions} name, ordered by first mention; each mention belongs to exactly one. */
    public List<Entity> consolidate(AlignedText text, List<Mention> mentions) {
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int index = 0; index < mentions.size(); index++) {
            groups.computeIfAbsent(key(text, mentions.get(index)), key -> new ArrayList<>())
                    .add(index);
        }
        List<Entity> entities = new ArrayList<>(groups.size());
        groups.forEach((key, indices) -> entities.add(entity(key, indices, text, mentions)));
        return entities;
    }

    private Key key(AlignedText text, Mention mention) {
        String name = normalised(text, mention);
        List<Link> links = mention.type() == EntityType.COUNTRY ? countryLinks.apply(name) : List.of();
        return links.isEmpty() ? new Key(mention.type(), name, links) : new Key(mention.type(), "", links);
    }

    private static Entity entity(Key key, List<Integer> indices, AlignedText text, List<Mention> mentions) {
        Set<String> surfaces = new LinkedHashSet<>();
        for (int index : indices) {
            surfaces.add(mentions.get(index).surface());
        }
        Mention fullest = mentions.get(indices.get(0));
        for (int index : indices) {
            if (mentions.get(index).surface().length() > fullest.surface().length()) {
                fullest = mentions.get(index);
            }
        }
        surfaces.remove(fullest.surface());
        return new Entity(
                key.type(), fullest.surface(), normalised(text, fullest), List.copyOf(surfaces), indices, key.links());
    }

    private static String normalised(AlignedText text, Mention mention) {
        return text.toNormalised(mention.span()).in(text.normalised());
    }

    /** What mentions of one entity share: a code, or else the name. */
    private record Key(EntityType type, String name, List<Link> links) {}
}
