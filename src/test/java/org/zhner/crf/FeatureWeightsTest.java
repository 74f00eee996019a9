package org.zhner.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTable;

final class FeatureWeightsTest {
    private static final float[] LARGE = {4, -2, 0.5f};
    private static final float[] SMALL = {0.00001f, 0, -0.000005f};

    private final FeatureWeights weights = weights(new FeatureWeightsWriter(
            List.of("large", "small", "none"), List.of(LARGE, SMALL, new float[LARGE.length])));

    @Test
    void addsTheVeryWeights() {
        double[] sums = {1, 1, 1};
        weights.add(Fingerprint.of("large").value(), sums);
        assertThat(sums).containsExactly(5, -1, 1.5);
        double[] small = new double[3];
        weights.add(Fingerprint.of("small").value(), small);
        assertThat(small).containsExactly(0.00001f, 0, -0.000005f);
    }

    @Test
    void keepsZerosAndIgnoresUnknownFeatures() {
        double[] sums = {1, 2, 3};
        weights.add(Fingerprint.of("none").value(), sums);
        weights.add(Fingerprint.of("unknown").value(), sums);
        assertThat(sums).containsExactly(1, 2, 3);
    }

    private static FeatureWeights weights(FeatureWeightsWriter writer) {
        FingerprintTable features = new FingerprintTable(
                writer.features().buckets(), writer.features().keys());
        return new FeatureWeights(features, writer.rows(), LARGE.length);
    }
}
