package org.zhner.crf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTableWriter;

/** Makes the sections of a {@link FeatureWeights}. */
public final class FeatureWeightsWriter {
    private final FingerprintTableWriter table;
    private final ByteBuffer rows;

    /**
     * Weights of these features.
     *
     * @param features distinct
     * @param weights a row a feature, all of the same length
     */
    public FeatureWeightsWriter(List<String> features, List<float[]> weights) {
        long[] fingerprints = features.stream()
                .mapToLong(feature -> Fingerprint.of(feature).value())
                .toArray();
        table = new FingerprintTableWriter(fingerprints);
        int bytes = FeatureWeights.bytes(weights.get(0).length);
        rows = ByteBuffer.allocate(bytes * fingerprints.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int index = 0; index < fingerprints.length; index++) {
            write(weights.get(index), rows.position(table.number(fingerprints[index]) * bytes));
        }
        rows.clear();
    }

    public FingerprintTableWriter features() {
        return table;
    }

    public ByteBuffer rows() {
        return rows;
    }

    private static void write(float[] weights, ByteBuffer row) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / Short.MAX_VALUE;
        row.putFloat(scale);
        for (float weight : weights) {
            row.putShort((short) (scale == 0 ? 0 : Math.round((double) weight / scale)));
        }
    }
}
