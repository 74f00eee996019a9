package org.zhner.tag;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The scores of words seen lately: at most one word in each of a fixed number of places, the last that came. Safe for
 * use by many threads, which never wait for each other; two may compute the same word.
 */
final class WordCache {
    /** A full cache of CoreNLP's model takes some 23 MB. */
    private static final int PLACES = 1 << 14;

    private final AtomicReferenceArray<@Nullable WordScores> places = new AtomicReferenceArray<>(PLACES);
    private final Function<String, WordScores> scorer;

    WordCache(Function<String, WordScores> scorer) {
        this.scorer = scorer;
    }

    WordScores get(String form) {
        int hash = form.hashCode() * 0x9E3779B1;
        int place = hash >>> (Integer.SIZE - 14);
        WordScores found = places.getAcquire(place);
        if (found == null || !found.form.equals(form)) {
            found = scorer.apply(form);
            places.setRelease(place, found);
        }
        return found;
    }
}
