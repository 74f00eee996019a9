package org.zhner.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the ids of one run differ. Of an id it keeps a 64-bit fingerprint only, eight to sixteen bytes with the room
 * around it: two ids that share one by chance (once in 10¹⁰ runs of 100,000 documents) cost a needless suffix.
 */
final class UniqueIds {
    private long[] seen = new long[1 << 10];
    private int count;

    /** For each id that came more than once, the number to try next: counting from 2 each time would take for ever. */
    private final Map<Long, Integer> repeats = new HashMap<>();

    /** {@code id}, or with the first of {@code ~2}, {@code ~3}, … that was not there yet. */
    String unique(String id) {
        long fingerprint = fingerprint(id);
        if (add(fingerprint)) {
            return id;
        }
        int number = repeats.getOrDefault(fingerprint, 2);
        while (!add(fingerprint(id + "~" + number))) {
            number++;
        }
        repeats.put(fingerprint, number + 1);
        return id + "~" + number;
    }

    private boolean add(long fingerprint) {
        if (count * 2 > seen.length) {
            grow();
        }
        if (!put(fingerprint)) {
            return false;
        }
        count++;
        return true;
    }

    /** Linear probing; zero is an empty place and no fingerprint. */
    private boolean put(long fingerprint) {
        int at = (int) (fingerprint >>> 20) & (seen.length - 1);
        while (seen[at] != 0) {
            if (seen[at] == fingerprint) {
                return false;
            }
            at = (at + 1) & (seen.length - 1);
        }
        seen[at] = fingerprint;
        return true;
    }

    private void grow() {
        long[] old = seen;
        seen = new long[old.length * 2];
        Arrays.stream(old).filter(fingerprint -> fingerprint != 0).forEach(this::put);
    }

    /** FNV-1a over UTF-16 units, then the finaliser of MurmurHash3, which mixes what FNV leaves in the low bits. */
    private static long fingerprint(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < id.length(); at++) {
            hash = (hash ^ id.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
