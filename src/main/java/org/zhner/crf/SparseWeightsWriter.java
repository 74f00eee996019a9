package org.zhner.crf;

import java.util.Arrays;
import org.zhner.model.TableFileWriter;

/** Makes the sections of a {@link SparseWeights}. The same features and weights give the same bytes in any order. */
public final class SparseWeightsWriter {
    private static final int LARGEST = (1 << 23) - 1;

    private final long[] slots;
    private final int[] weights;

    /**
     * Weights of these features.
     *
     * @param features distinct
     * @param rows a row a feature, a weight a label; those that round to 0 take no room
     */
    public SparseWeightsWriter(long[] features, float[][] rows) {
        Integer[] order = new Integer[features.length];
        Arrays.setAll(order, index -> index);
        Arrays.sort(order, (left, right) -> Long.compare(features[left], features[right]));
        slots = new long[slots(rows)];
        int[] room = new int[Arrays.stream(rows).mapToInt(row -> row.length).sum()];
        int used = 0;
        for (int index : order) {
            int begin = used;
            used = append(rows[index], room, used);
            if (used > begin) {
                room[used - 1] |= Integer.MIN_VALUE;
                insert(features[index], begin);
            }
        }
        weights = Arrays.copyOf(room, used);
    }

    /** How many weights are kept. */
    public int size() {
        return weights.length;
    }

    /** Adds the two sections to a file. */
    public void addTo(TableFileWriter file, String name) {
        file.section(name + ".slots", slots).section(name + ".weights", weights);
    }

    /** A power of two, so that at least a third of the slots stay empty. */
    private static int slots(float[][] rows) {
        int kept = 0;
        for (float[] row : rows) {
            kept += append(row, new int[row.length], 0) > 0 ? 1 : 0;
        }
        return Math.max(2, Integer.highestOneBit(Math.max(1, kept * 3 / 2)) << 1);
    }

    private static int append(float[] row, int[] room, int from) {
        int used = from;
        for (int label = 0; label < row.length; label++) {
            int weight = Math.round(row[label] / SparseWeights.UNIT);
            if (weight != 0) {
                int kept = Math.max(-LARGEST, Math.min(LARGEST, weight));
                room[used++] = (label << 24) | (kept & 0xFFFFFF);
            }
        }
        return used;
    }

    private void insert(long feature, int first) {
        long spread = SparseWeights.spread(feature);
        int mask = slots.length - 1;
        int slot = (int) (spread >>> Long.numberOfLeadingZeros(mask));
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == (int) spread) {
                throw new IllegalArgumentException("two features share a place and 32 bits");
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = spread << 32 | first + 1L;
    }
}
