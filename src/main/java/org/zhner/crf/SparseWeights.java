package org.zhner.crf;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import org.zhner.model.TableFile;

/**
 * The weights of features of which most have none for most labels; one read finds most. Kept on the heap, since models
 * of this kind are small. Safe for use by many threads.
 *
 * <p>Features come in rows: the lowest {@link #PLACE_BITS} bits of a feature tell its place in its row, the others the
 * row. What one character says of the seven positions around it is one row, found once and added in one go to the
 * scores of these seven, which lie side by side.
 *
 * <p>Two sections. {@code NAME.slots}, i64[2^n], is a hash table with linear probing: a row's upper bits are spread, the
 * highest n choose the first slot, and a slot holds the lower 32 in its upper half and one more than the place of the
 * row's first weight in its lower; 0 is an empty slot. {@code NAME.weights}, i32, holds a row's weights one after
 * another: from the highest bit down 1 bit that is set in its last, 10 bits of column, which is the place in the row
 * times the number of labels plus the label, and 21 bits of signed weight in units of 2^-15.
 *
 * <p>A row that the model does not know passes for one that it knows with a probability of some 2^-31.
 */
public final class SparseWeights {
    /** How many of a feature's lowest bits tell its place in its row. */
    public static final int PLACE_BITS = 5;
    /** One unit of the sums. */
    public static final double UNIT = 1.0 / (1 << 15);

    static final int COLUMN_BITS = 10;
    static final int WEIGHT_BITS = 31 - COLUMN_BITS;
    private static final int COLUMN_MASK = (1 << COLUMN_BITS) - 1;

    private final long[] slots;
    private final int[] weights;
    private final int shift;
    private final int mask;

    private SparseWeights(long[] slots, int[] weights) {
        this.slots = slots;
        this.weights = weights;
        this.mask = slots.length - 1;
        this.shift = Long.numberOfLeadingZeros(mask);
    }

    /**
     * Opens the sections of that name.
     *
     * @param labels of the model
     * @throws org.zhner.problem.UserException if numbers in them lead nowhere
     */
    public static SparseWeights open(TableFile file, String name, int labels) {
        LongBuffer slots = file.section(name + ".slots").asLongBuffer();
        IntBuffer weights = file.section(name + ".weights").asIntBuffer();
        long[] slotArray = new long[slots.remaining()];
        int[] weightArray = new int[weights.remaining()];
        slots.get(slotArray);
        weights.get(weightArray);
        if (Integer.bitCount(slotArray.length) != 1 || !leadSomewhere(slotArray, weightArray.length)) {
            throw file.corrupt(name + ".slots that lead beyond the weights, or none empty", "places of weights");
        }
        if (!areOf(labels << PLACE_BITS, weightArray)) {
            throw file.corrupt(
                    name + ".weights without an end, or of other labels", "weights of " + labels + " labels");
        }
        return new SparseWeights(slotArray, weightArray);
    }

    private static boolean leadSomewhere(long[] slots, int weights) {
        boolean hasEmpty = false;
        for (long slot : slots) {
            int first = (int) slot - 1;
            hasEmpty |= slot == 0;
            if (slot != 0 && (first < 0 || first >= weights)) {
                return false;
            }
        }
        return hasEmpty;
    }

    private static boolean areOf(int columns, int[] weights) {
        for (int weight : weights) {
            if (column(weight) >= columns) {
                return false;
            }
        }
        return weights.length == 0 || weights[weights.length - 1] < 0;
    }

    /**
     * Adds the weights of a row's features to {@code sums}, in units of {@link #UNIT}; an unknown row has none.
     *
     * @param row any of its features
     * @param begin where in {@code sums} the labels of the row's place 0 begin; those of the others follow
     */
    public void add(long row, int[] sums, int begin) {
        int at = find(row >>> PLACE_BITS);
        if (at >= 0) {
            int weight;
            do {
                weight = weights[at++];
                sums[begin + column(weight)] += weight << (COLUMN_BITS + 1) >> (COLUMN_BITS + 1);
            } while (weight >= 0);
        }
    }

    private static int column(int weight) {
        return weight >>> WEIGHT_BITS & COLUMN_MASK;
    }

    /** Where a row's weights begin; -1 if it has none. */
    private int find(long row) {
        long spread = spread(row);
        int slot = (int) (spread >>> shift);
        while (true) {
            long found = slots[slot];
            if (found == 0) {
                return -1;
            }
            if ((int) (found >>> 32) == (int) spread) {
                return (int) found - 1;
            }
            slot = (slot + 1) & mask;
        }
    }

    /** Spreads rows over all 64 bits: the finaliser of SplitMix64 (public domain). */
    static long spread(long row) {
        long bits = row;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
