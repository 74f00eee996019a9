package org.zhner.crf;

import java.nio.IntBuffer;
import java.util.Arrays;
import org.zhner.model.TableFile;
import org.zhner.model.TableFileWriter;

/**
 * Numbers pairs of UTF-16 units exactly: a hash of buckets over the sorted keys, without fingerprints. Two sections:
 * {@code NAME.buckets}, i32[2^n + 1], where each bucket's keys begin, and {@code NAME.keys}, i32, by bucket and then by
 * value. A pair's row is the place of its key.
 */
public final class PairTable {
    private final IntBuffer buckets;
    private final IntBuffer keys;
    private final int shift;

    private PairTable(IntBuffer buckets, IntBuffer keys) {
        this.buckets = buckets;
        this.keys = keys;
        this.shift = Integer.numberOfLeadingZeros(buckets.limit() - 1) + 1;
    }

    /** Opens the table of that name. */
    public static PairTable open(TableFile file, String name) {
        return new PairTable(
                file.section(name + ".buckets").asIntBuffer(),
                file.section(name + ".keys").asIntBuffer());
    }

    /**
     * Builds a table.
     *
     * @param pairs all pairs, from {@link #key}, in any order, each at least once
     */
    public static PairTable of(int[] pairs) {
        int[] sorted = Arrays.stream(pairs).sorted().distinct().toArray();
        int bits = Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(1, sorted.length - 1)));
        int[] buckets = new int[(1 << bits) + 1];
        for (int key : sorted) {
            buckets[bucket(key, 32 - bits) + 1]++;
        }
        Arrays.parallelPrefix(buckets, Integer::sum);
        int[] next = buckets.clone();
        int[] keys = new int[sorted.length];
        for (int key : sorted) {
            keys[next[bucket(key, 32 - bits)]++] = key;
        }
        return new PairTable(IntBuffer.wrap(buckets), IntBuffer.wrap(keys));
    }

    /** Adds the two sections to a file. */
    public void addTo(TableFileWriter file, String name) {
        file.section(name + ".buckets", buckets.array()).section(name + ".keys", keys.array());
    }

    public static int key(char first, char second) {
        return first << 16 | second;
    }

    public int size() {
        return keys.limit();
    }

    /** The row of a pair from {@link #key}, or -1. */
    public int row(int key) {
        int bucket = bucket(key, shift);
        int end = buckets.get(bucket + 1);
        for (int row = buckets.get(bucket); row < end; row++) {
            if (keys.get(row) == key) {
                return row;
            }
        }
        return -1;
    }

    private static int bucket(int key, int shift) {
        return (key * 0x9E3779B1) >>> shift;
    }
}
