package org.zhner.crf;

import java.util.Arrays;
import org.zhner.model.TableFileWriter;

/** Makes the sections of a {@link SparseWeights}. The same features and weights give the same bytes in any order. */
public final class SparseWeightsWriter {
    private static final int LARGEST = (1 << (SparseWeights.WEIGHT_BITS - 1)) - 1;
    private static final int WEIGHT_MASK = (1 << SparseWeights.WEIGHT_BITS) - 1;
    private static final int PLACE_MASK = (1 << SparseWeights.PLACE_BITS) - 1;

    private final int labels;
    private final long[] slots;
    private final int[] weights;

    /**
     * Weights of these features.
     *
     * @param labels of a feature, at most 32
     * @param features distinct
     * @param byLabel for each feature, a weight a label; those that round to 0 take no room, and those beyond 32, of
     *     which one decides alone, are kept as 32
     * @throws IllegalArgumentException if a weight is not a number
     */
    public SparseWeightsWriter(int labels, long[] features, float[][] byLabel) {
        if (labels << SparseWeights.PLACE_BITS > 1 << SparseWeights.COLUMN_BITS) {
            throw new IllegalArgumentException(labels + " labels do not fit");
        }
        this.labels = labels;
        Integer[] order = new Integer[features.length];
        Arrays.setAll(order, index -> index);
        Arrays.sort(order, (left, right) -> Long.compareUnsigned(features[left], features[right]));
        long[] rows = new long[features.length];
        int[] begins = new int[features.length];
        int[] room = new int[features.length * labels];
        int count = 0;
        int used = 0;
        for (int index : order) {
            int end = append(features[index], byLabel[index], room, used);
            long row = features[index] >>> SparseWeights.PLACE_BITS;
            if (end > used && (count == 0 || rows[count - 1] != row)) {
                endRow(room, used);
                rows[count] = row;
                begins[count++] = used;
            }
            used = end;
        }
        endRow(room, used);
        weights = Arrays.copyOf(room, used);
        slots = slots(rows, begins, count);
    }

    /** How many weights are kept. */
    public int size() {
        return weights.length;
    }

    /** Adds the two sections to a file. */
    public void addTo(TableFileWriter file, String name) {
        file.section(name + ".slots", slots).section(name + ".weights", weights);
    }

    private int append(long feature, float[] byLabel, int[] room, int from) {
        int place = (int) feature & PLACE_MASK;
        int used = from;
        for (int label = 0; label < labels; label++) {
            if (Float.isNaN(byLabel[label])) {
                throw new IllegalArgumentException("a weight of " + Long.toHexString(feature) + " is not a number");
            }
            double weight = Math.rint(byLabel[label] / SparseWeights.UNIT);
            int kept = (int) Math.max(-LARGEST, Math.min(LARGEST, weight));
            if (kept != 0) {
                room[used++] = ((place * labels + label) << SparseWeights.WEIGHT_BITS) | (kept & WEIGHT_MASK);
            }
        }
        return used;
    }

    private static void endRow(int[] room, int end) {
        if (end > 0) {
            room[end - 1] |= Integer.MIN_VALUE;
        }
    }

    /** The hash table, of which at least a third stays empty. */
    private static long[] slots(long[] rows, int[] begins, int count) {
        long[] slots = new long[Math.max(2, Integer.highestOneBit(Math.max(1, count * 3 / 2)) << 1)];
        int mask = slots.length - 1;
        for (int index = 0; index < count; index++) {
            long spread = SparseWeights.spread(rows[index]);
            int slot = (int) (spread >>> Long.numberOfLeadingZeros(mask));
            while (slots[slot] != 0) {
                if ((int) (slots[slot] >>> 32) == (int) spread) {
                    throw new IllegalArgumentException("two rows share a place and 32 bits");
                }
                slot = (slot + 1) & mask;
            }
            slots[slot] = spread << 32 | begins[index] + 1L;
        }
        return slots;
    }
}
