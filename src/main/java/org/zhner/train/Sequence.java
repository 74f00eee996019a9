package org.zhner.train;

import java.util.Arrays;

/** An example with its features numbered. Immutable. */
final class Sequence {
    private final int[][] features;
    private final int[] labels;

    Sequence(Example example, FeatureIndex index) {
        features = Arrays.stream(example.features()).map(index::numbers).toArray(int[][]::new);
        labels = example.labels();
    }

    int length() {
        return labels.length;
    }

    /** The right label of each position; not to be changed. */
    int[] labels() {
        return labels;
    }

    int label(int position) {
        return labels[position];
    }

    /** Marks the label of each place with each feature that holds there: a bit a label. */
    void markSeen(long[] seen) {
        for (int position = 0; position < labels.length; position++) {
            for (int feature : features[position]) {
                seen[feature] |= 1L << labels[position];
            }
        }
    }

    /** The score of label {@code y} at position {@code t}: at {@code t * size + y}. */
    double[] scores(Parameters parameters, double[] weights, int size) {
        double[] scores = new double[labels.length * size];
        for (int position = 0; position < labels.length; position++) {
            for (int feature : features[position]) {
                parameters.addScores(feature, weights, scores, position * size);
            }
        }
        return scores;
    }

    /** Adds a gradient by the scores of one position to that by the weights. */
    void addGradient(Parameters parameters, int position, double[] byScore, double[] gradient) {
        for (int feature : features[position]) {
            parameters.addGradient(feature, byScore, gradient);
        }
    }
}
