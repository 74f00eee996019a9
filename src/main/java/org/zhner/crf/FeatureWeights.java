package org.zhner.crf;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import org.zhner.model.FingerprintTable;

/**
 * The weights of features: for each feature as many as the model has labels, or pairs of labels.
 *
 * <p>The row of the feature with number {@code n} in the table is the {@code n}th of rows of 32-bit floats. Weights of
 * 16 bits take half the room, but even with a scale for each row they change the labels of a sentence whose two best
 * sequences differ by 0.00002 in score; the corpora of the identity test hold such a one.
 */
public final class FeatureWeights {
    private final FingerprintTable features;
    private final FloatBuffer rows;
    private final int width;

    /**
     * Weights over sections as {@link FeatureWeightsWriter} makes them.
     *
     * @param rows little-endian
     * @param width weights a feature
     */
    public FeatureWeights(FingerprintTable features, ByteBuffer rows, int width) {
        this.features = features;
        this.rows = rows.asFloatBuffer();
        this.width = width;
    }

    /** Adds a feature's weights to {@code sums}; an unknown feature has none. */
    public void add(long feature, double[] sums) {
        int number = features.find(feature);
        if (number < 0) {
            return;
        }
        float[] row = new float[width];
        rows.get(number * width, row); // at once, since each read of a mapped file asks whether it may
        for (int index = 0; index < width; index++) {
            sums[index] += row[index];
        }
    }
}
