package org.zhner.crf;

import java.util.Arrays;

/**
 * The best path through a chain of two labels, fed one position at a time. With two labels only differences of scores
 * matter, so three numbers say all about a position, and one number all about what came before.
 *
 * <p>Before the first position stands label 0. Of equal paths it takes the one with more zeros.
 */
public final class BinaryChain {
    private static final byte ZERO_AFTER_ONE = 1;
    private static final byte ONE_AFTER_ONE = 2;

    private final byte[] steps;
    private int length;
    /** Score of the best path that ends in 1 less that of the best that ends in 0. */
    private double lead = Double.NEGATIVE_INFINITY;

    /** An empty chain that has room for {@code capacity} positions. */
    public BinaryChain(int capacity) {
        steps = new byte[capacity];
    }

    /**
     * Adds a position.
     *
     * @param one what label 1 scores more than label 0 here, after a 0
     * @param afterOne what label 0 scores more here after a 1 than after a 0
     * @param both what both labels being 1 scores beyond {@code one + afterOne}
     */
    public void append(double one, double afterOne, double both) {
        double toZero = lead + afterOne;
        double toOne = toZero + both;
        steps[length++] = (byte) ((toZero > 0 ? ZERO_AFTER_ONE : 0) | (toOne > 0 ? ONE_AFTER_ONE : 0));
        lead = one + Math.max(0, toOne) - Math.max(0, toZero);
    }

    /** For each position whether its label on the best path is 1. */
    public boolean[] ones() {
        boolean[] result = new boolean[length];
        boolean one = lead > 0;
        for (int position = length - 1; position >= 0; position--) {
            result[position] = one;
            one = (steps[position] & (one ? ONE_AFTER_ONE : ZERO_AFTER_ONE)) != 0;
        }
        return result;
    }

    @Override
    public String toString() {
        return Arrays.toString(ones());
    }
}
