package org.zhner.corpus;

import java.util.List;
import org.zhner.tag.EntityType;

/**
 * One thing that a corpus names.
 *
 * @param entity the name that most documents give it; of those the longest, then the first in order of code points
 * @param type the type that most documents give it
 * @param link {@code scheme:id}, such as {@code iso3166-1:DK}; empty where it has none
 * @param nameEn English name; empty where it is not known
 * @param documents in how many documents it is named
 * @param mentions how often it is named in all of them
 * @param aliases every form of its name with the number of its mentions, most frequent first
 * @param cooccurring the things that are named in most of the same documents, with the number of these
 */
public record CorpusEntity(
        String entity,
        EntityType type,
        String link,
        String nameEn,
        long documents,
        long mentions,
        List<Count> aliases,
        List<Count> cooccurring) {
    public CorpusEntity {
        aliases = List.copyOf(aliases);
        cooccurring = List.copyOf(cooccurring);
    }

    /** A name and how often it is there. */
    public record Count(String name, long count) {}
}
