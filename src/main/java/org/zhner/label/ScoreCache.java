package org.zhner.label;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Scores that were computed lately, in a fixed number of places: each entry has two, so that of two that share one
 * neither drives the other out for ever. Safe for use by many threads, which never wait for each other; two may compute
 * the same scores.
 */
final class ScoreCache<V extends ScoreCache.Entry> {
    /** Scores, and 64 bits that tell what they are of. */
    interface Entry {
        long key();
    }

    private final AtomicReferenceArray<@Nullable V> places;
    private final int shift;

    /** A cache of 2 to the power of {@code bits} places. */
    ScoreCache(int bits) {
        places = new AtomicReferenceArray<>(1 << bits);
        shift = Long.SIZE - bits;
    }

    /** The entry with this key, if it is still there. */
    @Nullable
    V find(long key) {
        int place = place(key);
        V found = places.getAcquire(place);
        if (found != null && found.key() == key) {
            return found;
        }
        V second = places.getAcquire(place + 1);
        return second != null && second.key() == key ? second : null;
    }

    /** Takes an entry in, in place of the elder of two others, and gives it back. */
    V keep(V entry) {
        int place = place(entry.key());
        places.setRelease(place + 1, places.getAcquire(place));
        places.setRelease(place, entry);
        return entry;
    }

    /** The first of the two places of an entry, which holds the younger one. */
    private int place(long key) {
        return (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> shift) & ~1;
    }
}
