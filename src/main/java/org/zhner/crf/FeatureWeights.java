package org.zhner.crf;

import java.nio.ByteBuffer;
import org.zhner.model.FingerprintTable;

/**
 * The weights of features: for each feature as many as the model has labels, or pairs of labels.
 *
 * <p>The row of the feature with number {@code n} in the table is a 32-bit float {@code s} and then 16-bit integers; a
 * weight is its integer times {@code s}. So a row's largest weight is exact to one part in 65,534, and the small
 * weights of most rows hardly lose anything.
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
        int at = number * bytes(width);
        double scale = rows.getFloat(at);
        at += Float.BYTES;
        for (int index = 0; index < width; index++) {
            sums[index] += scale * rows.getShort(at + index * Short.BYTES);
        }
    }

    static int bytes(int width) {
        return Float.BYTES + width * Short.BYTES;
    }
}
