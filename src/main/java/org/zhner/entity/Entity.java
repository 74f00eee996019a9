package org.zhner.entity;

import java.util.List;
import org.zhner.tag.EntityType;

/**
 * One thing in the world, as one article names it.
 *
 * @param type what kind of thing
 * @param name its name as the article writes it, or as the user's lexicon gives it
 * @param nameHans its name in Simplified characters
 * @param aliases other ways in which the article writes it, without {@code name}
 * @param mentions indices of its mentions in the article's list, ascending; at least one
 * @param links what it is; empty where that is not known
 */
public record Entity(
        EntityType type, String name, String nameHans, List<String> aliases, List<Integer> mentions, List<Link> links) {
    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + name + " has no mention");
        }
    }
}
