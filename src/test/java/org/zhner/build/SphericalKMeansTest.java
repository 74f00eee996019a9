package org.zhner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SphericalKMeansTest {
    @Test
    void vectorsOfOneDirectionShareACluster() {
        Random random = new Random(5);
        float[][] vectors = new float[90][];
        for (int index = 0; index < vectors.length; index++) {
            float[] vector = new float[3];
            vector[index % 3] = 1;
            for (int at = 0; at < 3; at++) {
                vector[at] += (float) random.nextGaussian() / 20;
            }
            SphericalKMeans.normalise(vector);
            vectors[index] = vector;
        }
        int[] clusters = SphericalKMeans.clusters(vectors, 8);

        for (int left = 0; left < vectors.length; left++) {
            for (int right = 0; right < vectors.length; right++) {
                if (clusters[left] == clusters[right]) {
                    assertThat(left % 3).isEqualTo(right % 3);
                }
            }
        }
        assertThat(SphericalKMeans.clusters(vectors, 8)).containsExactly(clusters);
    }

    @Test
    void normalisingKeepsTheDirectionAndZeros() {
        float[] vector = {3, 0, 4};
        float[] zeros = new float[3];
        SphericalKMeans.normalise(vector);
        SphericalKMeans.normalise(zeros);

        assertThat(vector).containsExactly(0.6f, 0, 0.8f);
        assertThat(zeros).containsOnly(0);
    }
}
