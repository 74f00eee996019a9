package org.zhner.crf;

import java.nio.ByteBuffer;
import org.zhner.model.FingerprintTable;

/**
 * The weights of features: for each feature as many as the model has labels, or pairs of labels.
 *
 * <p>The row of the feature with number {@code n} in the table is the {@code n}th of rows of 32-bit floats. Weights of 16
 * bits take half the room, but on 300,000 words they change one label of two sequences that are all but equal.
 */
public final class FeatureWeights {
    private final FingerprintTable features;
    private final ByteBuffer rows;
    private final int width;

    /**
     * Weights over sections as {@link FeatureWeightsWriter} makes them.
     *
     * @param rows little-endian
     * @param width weights a feature
     */
    public FeatureWeights(FingerprintTable features, ByteBuffer rows, int width) {
        this.features = features;
        this.rows = rows;
        this.width = width;
    }

    /** Adds a feature's weights to {@code sums}; an unknown feature has none. */
    public void add(long feature, double[] sums) {
        int number = features.find(feature);
        if (number < 0) {
            return;
        }
        int begin = number * width * Float.BYTES;
        for (int index = 0; index < width; index++) {
            sums[index] += rows.getFloat(begin + index * Float.BYTES);
        }
    }
}
