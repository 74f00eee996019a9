package org.zhner.tag;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Scores that were computed lately: at most one entry in each of a fixed number of places, the last that came. Safe for
 * use by many threads, which never wait for each other; two may compute the same scores.
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
        V found = places.getAcquire(place(key));
        return found != null && found.key() == key ? found : null;
    }

    /** Takes an entry in, in place of another, and gives it back. */
    V keep(V entry) {
        places.setRelease(place(entry.key()), entry);
        return entry;
    }

    private int place(long key) {
        return (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> shift);
    }
}
