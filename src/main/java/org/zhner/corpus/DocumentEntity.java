package org.zhner.corpus;

import java.util.Map;
import org.zhner.tag.EntityType;

/**
 * One entity of one document.
 *
 * @param key what it shares with the same thing in other documents
 * @param type what kind of thing
 * @param link {@code scheme:id}; empty where it has none
 * @param nameEn English name; empty where it is not known
 * @param name its name in that document
 * @param surfaces how often each form of its name stands in that document; at least one
 */
record DocumentEntity(
        String key, EntityType type, String link, String nameEn, String name, Map<String, Integer> surfaces) {
    int mentions() {
        return surfaces.values().stream().mapToInt(Integer::intValue).sum();
    }
}
