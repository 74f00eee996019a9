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
        int width = weights.get(0).length;
        rows = ByteBuffer.allocate(Math.multiplyExact(fingerprints.length, width * Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int index = 0; index < fingerprints.length; index++) {
            int number = table.number(fingerprints[index]);
            rows.asFloatBuffer().put(number * width, weights.get(index));
        }
    }

    public FingerprintTableWriter features() {
        return table;
    }

    public ByteBuffer rows() {
        return rows;
    }
}
