package org.zhner.crf;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import org.zhner.model.TableFile;

/**
 * The weights of features of which most have none for most labels; one read finds most. Kept on the heap, since models
 * of this kind are small. Safe for use by many threads.
 *
 * <p>Two sections. {@code NAME.slots}, i64[2^n], is a hash table with linear probing: a feature's 64 bits are spread, the
 * highest n choose the first slot, and a slot holds the lower 32 in its upper half and one more than the place of the
 * feature's first weight in its lower; 0 is an empty slot. {@code NAME.weights}, i32, holds a feature's weights one
 * after another: from the highest bit down 1 bit that is set in its last, 7 bits of label, and 24 bits of signed weight
 * in units of 2^-16.
 *
 * <p>A feature that the model does not know passes for one that it knows with a probability of some 2^-31.
 */
public final class SparseWeights {
    /** One unit of a stored weight. */
    static final float UNIT = 1 / 65536f;

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
        if (!areOf(labels, weightArray)) {
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

    private static boolean areOf(int labels, int[] weights) {
        for (int weight : weights) {
            if (((weight >>> 24) & 0x7F) >= labels) {
                return false;
            }
        }
        return weights.length == 0 || weights[weights.length - 1] < 0;
    }

    /** Adds a feature's weights to {@code scores} from {@code begin}, a place for each label; an unknown feature has none. */
    public void add(long feature, double[] scores, int begin) {
        int first = find(feature);
        if (first >= 0) {
            addFrom(first, scores, begin);
        }
    }

    /** Adds a feature's weights from each of several places: {@code begin}, and every {@code width} until {@code end}. */
    public void addAll(long feature, double[] scores, int begin, int end, int width) {
        int first = find(feature);
        if (first >= 0) {
            for (int at = begin; at < end; at += width) {
                addFrom(first, scores, at);
            }
        }
    }

    /** The place of a feature's first weight; -1 if it has none. */
    private int find(long feature) {
        long spread = spread(feature);
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

    private void addFrom(int first, double[] scores, int begin) {
        int at = first;
        int weight;
        do {
            weight = weights[at++];
            scores[begin + ((weight >>> 24) & 0x7F)] += ((weight << 8) >> 8) * UNIT;
        } while (weight >= 0);
    }

    /** Spreads features over all 64 bits: the finaliser of SplitMix64 (public domain). */
    static long spread(long feature) {
        long bits = feature;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
