package org.zhner.learned;

import org.zhner.crf.SparseWeights;

/**
 * What a feature is known by: 59 bits of its template and of what the template read, and below them 5 for its place in
 * its row. Templates of different names never mean the same; two features share their bits with a probability of 2^-59.
 */
final class Feature {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long ROW = -1L << SparseWeights.PLACE_BITS;

    private Feature() {}

    /** The start of all features of a template. */
    static long template(String name) {
        long bits = 1;
        for (int at = 0; at < name.length(); at++) {
            bits = of(bits, name.charAt(at));
        }
        return bits;
    }

    /** A template's feature for {@code value}, first in its row, or a longer template. */
    static long of(long template, long value) {
        long bits = (template ^ value) * MIX;
        return (bits ^ (bits >>> 29)) & ROW;
    }

    static long of(long template, long first, long second) {
        return of(of(template, first), second);
    }

    static long of(long template, long first, long second, long third) {
        return of(of(of(template, first), second), third);
    }
}
