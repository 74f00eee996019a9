package org.zhner.train;

import java.util.List;

/**
 * Numbers the weights of a model: one for each feature and each label that it was seen with, a feature's one after
 * another. A feature says nothing of labels that it was never seen with, which makes a tenth of the weights and, on
 * news, no difference in accuracy that could be told from chance. Immutable.
 */
final class Parameters {
    private final int[] starts;
    private final byte[] labels;

    private Parameters(int[] starts, byte[] labels) {
        this.starts = starts;
        this.labels = labels;
    }

    /** The weights that examples ask for. */
    static Parameters of(List<Sequence> sequences, int features) {
        long[] seen = new long[features];
        sequences.forEach(sequence -> sequence.markSeen(seen));
        int[] starts = new int[features + 1];
        for (int feature = 0; feature < features; feature++) {
            starts[feature + 1] = starts[feature] + Long.bitCount(seen[feature]);
        }
        byte[] labels = new byte[starts[features]];
        int used = 0;
        for (long set : seen) {
            for (long rest = set; rest != 0; rest &= rest - 1) {
                labels[used++] = (byte) Long.numberOfTrailingZeros(rest);
            }
        }
        return new Parameters(starts, labels);
    }

    /** How many weights there are. */
    int size() {
        return labels.length;
    }

    /** Adds a feature's weights to the scores of labels, which begin at {@code begin}. */
    void addScores(int feature, double[] weights, double[] scores, int begin) {
        int end = starts[feature + 1];
        for (int at = starts[feature]; at < end; at++) {
            scores[begin + labels[at]] += weights[at];
        }
    }

    /** Adds a gradient by the scores of labels to that by a feature's weights. */
    void addGradient(int feature, double[] byScore, double[] gradient) {
        int end = starts[feature + 1];
        for (int at = starts[feature]; at < end; at++) {
            gradient[at] += byScore[labels[at]];
        }
    }

    /** A row a feature, a weight a label; 0 where there is none. */
    float[][] rows(double[] weights, int size) {
        float[][] rows = new float[starts.length - 1][size];
        for (int feature = 0; feature < rows.length; feature++) {
            for (int at = starts[feature]; at < starts[feature + 1]; at++) {
                rows[feature][labels[at]] = (float) weights[at];
            }
        }
        return rows;
    }
}
