package org.zhner.model;

import java.nio.ByteBuffer;

/**
 * A set of strings, each known by the 64 bits of its {@link Fingerprint} alone, that numbers its members; searched in
 * place.
 *
 * <p>A string that is no member passes for one with a probability of the set's size times 2^-64: with four million
 * members, one look-up in four million million.
 *
 * <p>Values are spread by a bijection (the finaliser of MurmurHash3, public domain) and sorted. {@code buckets} holds
 * 65,537 32-bit numbers: those with upper 16 bits {@code u} are numbered from {@code buckets[u]} until {@code buckets[u
 * + 1]}. {@code keys} holds the lower 48 bits of each, and two bytes more so that eight can be read at the last.
 */
public final class FingerprintTable {
    static final int BUCKETS = 1 << 16;
    static final int KEY_BYTES = 6;
    static final long KEY_MASK = 0xFFFF_FFFF_FFFFL;

    private final ByteBuffer buckets;
    private final ByteBuffer keys;

    /**
     * A table over sections as {@link FingerprintTableWriter} makes them.
     *
     * @param buckets little-endian
     * @param keys little-endian
     */
    public FingerprintTable(ByteBuffer buckets, ByteBuffer keys) {
        this.buckets = buckets;
        this.keys = keys;
    }

    /**
     * The table in the sections {@code NAME.buckets} and {@code NAME.keys} of a file.
     *
     * @throws org.zhner.problem.UserException {@code MODEL_CORRUPT} if a look-up could leave the sections
     */
    public static FingerprintTable open(TableFile file, String name) {
        ByteBuffer buckets = file.section(name + ".buckets", (BUCKETS + 1L) * Integer.BYTES);
        int[] begins = new int[BUCKETS + 1]; // a copy is looked through much faster, as long as nothing is compiled
        buckets.asIntBuffer().get(begins);
        int before = 0;
        for (int begin : begins) {
            if (begin < before || begins[0] > 0) {
                throw file.corrupt(begin + " after " + before + " in section " + name + ".buckets", "rising numbers");
            }
            before = begin;
        }
        return new FingerprintTable(
                buckets, file.section(name + ".keys", (long) before * KEY_BYTES + Long.BYTES - KEY_BYTES));
    }

    public int size() {
        return buckets.getInt(BUCKETS * Integer.BYTES);
    }

    /**
     * The number of the string with this fingerprint, from 0 until {@link #size}; -1 if it is no member. Keys of a bucket
     * are spread evenly, so the search begins where the key should stand, and is mostly over there.
     */
    public int find(long fingerprint) {
        long spread = spread(fingerprint);
        int bucket = (int) (spread >>> 48) * Integer.BYTES;
        long key = spread & KEY_MASK;
        int low = buckets.getInt(bucket);
        int high = buckets.getInt(bucket + Integer.BYTES);
        int at = low + (int) (((key >>> 16) * (high - low)) >>> 32);
        while (at < high && key(at) < key) {
            at++;
        }
        while (at > low && key(at - 1) >= key) {
            at--;
        }
        return at < high && key(at) == key ? at : -1;
    }

    private long key(int number) {
        return keys.getLong(number * KEY_BYTES) & KEY_MASK;
    }

    static long spread(long fingerprint) {
        long bits = fingerprint;
        bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        bits = (bits ^ (bits >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return bits ^ (bits >>> 33);
    }
}
