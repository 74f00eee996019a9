package org.zhner.crf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.zhner.model.TableFile;
import org.zhner.model.TableFileWriter;

/**
 * Numbers pairs of UTF-16 units exactly: a hash of buckets over the sorted keys, without fingerprints. Two sections:
 * {@code NAME.buckets}, i32[2^n + 1], where each bucket's keys begin, and {@code NAME.keys}, i32, by bucket and then by
 * value. A pair's row is the place of its key.
 */
public final class PairTable {
    private final int[] buckets;
    private final int[] keys;
    private final int shift;

    private PairTable(int[] buckets, int[] keys) {
        this.buckets = buckets;
        this.keys = keys;
        this.shift = Integer.numberOfLeadingZeros(buckets.length - 1) + 1;
    }

    /**
     * Opens the table of that name. It is copied, since it is looked into for every character.
     *
     * @throws org.zhner.problem.UserException {@code MODEL_CORRUPT} if a look-up could leave the sections
     */
    public static PairTable open(TableFile file, String name) {
        int[] buckets = ints(file.section(name + ".buckets"));
        int[] keys = ints(file.section(name + ".keys"));
        boolean rises = buckets.length > 2 && Integer.bitCount(buckets.length - 1) == 1 && buckets[0] == 0;
        for (int bucket = 1; rises && bucket < buckets.length; bucket++) {
            rises = buckets[bucket - 1] <= buckets[bucket];
        }
        if (!rises || buckets[buckets.length - 1] != keys.length) {
            throw file.corrupt(
                    "other numbers in section " + name + ".buckets", "2^n + 1 rising ones from 0 to " + keys.length);
        }
        return new PairTable(buckets, keys);
    }

    private static int[] ints(ByteBuffer section) {
        int[] values = new int[section.remaining() / Integer.BYTES];
        section.asIntBuffer().get(values);
        return values;
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
        return new PairTable(buckets, keys);
    }

    /** Adds the two sections to a file. */
    public void addTo(TableFileWriter file, String name) {
        file.section(name + ".buckets", buckets).section(name + ".keys", keys);
    }

    public static int key(char first, char second) {
        return first << 16 | second;
    }

    public int size() {
        return keys.length;
    }

    /** The row of a pair from {@link #key}, or -1. */
    public int row(int key) {
        int bucket = bucket(key, shift);
        int end = buckets[bucket + 1];
        for (int row = buckets[bucket]; row < end; row++) {
            if (keys[row] == key) {
                return row;
            }
        }
        return -1;
    }

    private static int bucket(int key, int shift) {
        return (key * 0x9E3779B1) >>> shift;
    }
}
