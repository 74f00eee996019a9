package org.zhner.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Makes the two sections of a {@link FingerprintTable}, and tells how it numbers its members. */
public final class FingerprintTableWriter {
    /** Spread values, with the sign bit flipped so that signed order is unsigned order; sorted. */
    private final long[] sorted;

    /**
     * A table of these.
     *
     * @throws IllegalArgumentException if two are equal
     */
    public FingerprintTableWriter(long[] fingerprints) {
        sorted = new long[fingerprints.length];
        for (int index = 0; index < sorted.length; index++) {
            sorted[index] = FingerprintTable.spread(fingerprints[index]) ^ Long.MIN_VALUE;
        }
        Arrays.parallelSort(sorted);
        for (int index = 1; index < sorted.length; index++) {
            if (sorted[index] == sorted[index - 1]) {
                throw new IllegalArgumentException("two members have one fingerprint");
            }
        }
    }

    /** The number of a member. */
    public int number(long fingerprint) {
        int number = Arrays.binarySearch(sorted, FingerprintTable.spread(fingerprint) ^ Long.MIN_VALUE);
        if (number < 0) {
            throw new IllegalArgumentException("no member has this fingerprint");
        }
        return number;
    }

    public ByteBuffer buckets() {
        int[] starts = new int[FingerprintTable.BUCKETS + 1];
        for (long value : sorted) {
            starts[(int) ((value ^ Long.MIN_VALUE) >>> 48) + 1]++;
        }
        ByteBuffer section = littleEndian(starts.length * Integer.BYTES);
        int start = 0;
        for (int count : starts) {
            start += count;
            section.putInt(start);
        }
        return section.flip();
    }

    public ByteBuffer keys() {
        ByteBuffer section = littleEndian(sorted.length * FingerprintTable.KEY_BYTES + 2);
        for (long value : sorted) {
            section.putInt((int) value).putShort((short) (value >>> 32));
        }
        return section.putShort((short) 0).flip();
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
