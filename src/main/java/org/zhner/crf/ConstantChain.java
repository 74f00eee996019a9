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

    /**
     * The path with the highest sum of scores (Viterbi 1967).
     *
     * @param nodes score of label {@code y} at position {@code t}: {@code nodes[t * labels + y]}; may be longer
     * @param length number of positions
     */
    public int[] bestPath(double[] nodes, int length) {
        byte[] from = new byte[length * labels];
        double[] here = new double[labels];
        double[] next = new double[labels];
        Arrays.fill(here, Double.NEGATIVE_INFINITY);
        here[0] = 0;
        for (int position = 0; position < length; position++) {
            for (int label = 0; label < labels; label++) {
                int best = bestBefore(label, here);
                from[position * labels + label] = (byte) best;
                next[label] = here[best] + scores[best * labels + label] + nodes[position * labels + label];
            }
            double[] spent = here;
            here = next;
            next = spent;
        }
        int[] path = new int[length];
        int label = bestBefore(0, here);
        for (int position = length - 1; position >= 0; position--) {
            path[position] = label;
            label = from[position * labels + label];
        }
        return path;
    }

    private int bestBefore(int label, double[] here) {
        int[] candidates = before[label];
        int best = candidates[0];
        double highest = here[best] + scores[best * labels + label];
        for (int index = 1; index < candidates.length; index++) {
            double score = here[candidates[index]] + scores[candidates[index] * labels + label];
            if (score > highest) {
                highest = score;
                best = candidates[index];
            }
        }
        return best;
    }
}
