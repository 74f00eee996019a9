package org.zhner.build;

/** Adds weights of a feature to the three scores of a position that {@link org.zhner.crf.BinaryChain} takes. */
final class Scores {
    private Scores() {}

    /**
     * Adds one feature.
     *
     * @param weights as {@link org.zhner.corenlp.SegmenterSource.FeatureReader} has them
     * @param scores where the three scores stand from {@code at} on
     */
    static void add(float[] weights, double[] scores, int at) {
        if (weights.length == 2) {
            scores[at] += (double) weights[1] - weights[0];
        } else {
            double base = weights[0];
            scores[at] += weights[1] - base;
            scores[at + 1] += weights[2] - base;
            scores[at + 2] += (double) weights[3] - weights[1] - weights[2] + base;
        }
    }

    static float[] toFloats(double[] values) {
        float[] result = new float[values.length];
        for (int index = 0; index < values.length; index++) {
            result[index] = (float) values[index];
        }
        return result;
    }
}
