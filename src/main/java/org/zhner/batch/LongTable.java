package org.zhner.batch;

/**
 * Two numbers for each key, in 24 bytes over a load of at most two thirds: what a run must remember of every document.
 * Keys are prefixes of digests, so equal keys mean equal things.
 */
final class LongTable {
    private long[] keys = new long[1 << 10];
    private long[] firsts = new long[1 << 10];
    private long[] seconds = new long[1 << 10];
    private int size;

    /** The slot of {@code key}, or -1. A slot is good until the next {@link #put}. */
    int find(long key) {
        int slot = slot(nonZero(key));
        return keys[slot] == 0 ? -1 : slot;
    }

    long first(int slot) {
        return firsts[slot];
    }

    long second(int slot) {
        return seconds[slot];
    }

    /** Replaces what {@code key} had; says whether it is new. */
    boolean put(long key, long first, long second) {
        int slot = slot(nonZero(key));
        boolean isNew = keys[slot] == 0;
        keys[slot] = nonZero(key);
        firsts[slot] = first;
        seconds[slot] = second;
        if (isNew && ++size > keys.length / 3 * 2) {
            grow();
        }
        return isNew;
    }

    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldFirsts = firsts;
        long[] oldSeconds = seconds;
        keys = new long[2 * oldKeys.length];
        firsts = new long[keys.length];
        seconds = new long[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                firsts[slot] = oldFirsts[old];
                seconds[slot] = oldSeconds[old];
            }
        }
    }

    /** Zero marks an empty slot. */
    private static long nonZero(long key) {
        return key == 0 ? 1 : key;
    }
}
