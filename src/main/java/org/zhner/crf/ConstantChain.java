package org.zhner.crf;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A chain whose transitions score the same everywhere, and most of which must not happen. Label 0 stands before the
 * first position and after the last. Immutable.
 */
public final class ConstantChain {
    private final int labels;
    private final double[] scores;
    private final double[] weights;
    /** For each label those that it may follow. */
    private final int[][] before;
    /** For each label those that may follow it. */
    private final int[][] after;

    /**
     * A chain with these transitions.
     *
     * @param labels number of labels
     * @param scores of label {@code y} after label {@code x}: {@code scores[x * labels + y]}; negative infinity where
     *     that must not be
     */
    public ConstantChain(int labels, double[] scores) {
        if (scores.length != labels * labels) {
            throw new IllegalArgumentException(labels + " labels do not have " + scores.length + " transitions");
        }
        this.labels = labels;
        this.scores = scores.clone();
        this.weights = Arrays.stream(scores).map(Math::exp).toArray();
        this.before = new int[labels][];
        this.after = new int[labels][];
        for (int label = 0; label < labels; label++) {
            int here = label;
            before[label] = IntStream.range(0, labels)
                    .filter(previous -> weights[previous * labels + here] > 0)
                    .toArray();
            after[label] = IntStream.range(0, labels)
                    .filter(next -> weights[here * labels + next] > 0)
                    .toArray();
        }
    }

    public int labels() {
        return labels;
    }

    /** How label {@code next} scores after {@code previous}. */
    public double score(int previous, int next) {
        return scores[previous * labels + next];
    }

    /** The exponential of {@link #score}. */
    double weight(int previous, int next) {
        return weights[previous * labels + next];
    }

    int[] before(int label) {
        return before[label];
    }

    int[] after(int label) {
        return after[label];
    }
}
