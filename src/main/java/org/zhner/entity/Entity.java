package org.zhner.entity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhner.article.SectionKind;
import org.zhner.tag.EntityType;

/**
 * One thing in the world, as one article names it.
 *
 * @param type what kind of thing
 * @param name its fullest name as the article writes it, or as the user's lexicon gives it
 * @param nameHans its name in Simplified characters
 * @param nameEn what it is called in English, if that is known
 * @param aliases other ways in which the article writes it, without {@code name}
 * @param salience in [0, 1]: how much of the article is about it, see {@link Salience}
 * @param counts how many of its mentions stand in each kind of section
 * @param mentions indices of its mentions in the article's list, ascending; at least one
 * @param links what it is; empty where that is not known
 */
public record Entity(
        EntityType type,
        String name,
        String nameHans,
        Optional<EnglishName> nameEn,
        List<String> aliases,
        double salience,
        Map<SectionKind, Integer> counts,
        List<Integer> mentions,
        List<Link> links) {
    public Entity {
        aliases = List.copyOf(aliases);
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + name + " has no mention");
        }
        if (!(salience >= 0 && salience <= 1 + 1e-9)) {
            throw new IllegalArgumentException("salience lies in [0, 1], not " + salience);
        }
    }
}
