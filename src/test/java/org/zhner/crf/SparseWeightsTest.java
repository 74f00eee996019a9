package org.zhner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.model.TableFile;
import org.zhner.model.TableFileWriter;

class SparseWeightsTest {
    private static final int LABELS = 21;
    private static final double HALF_A_UNIT = 0.5 / 65536 + 1e-9;

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Random random = new Random(5);
        long[] features = random.longs(3_000).distinct().toArray();
        float[][] rows = rows(random, features.length);
        SparseWeights weights = write(new SparseWeightsWriter(features, rows), "a");

        for (int index = 0; index < features.length; index++) {
            double[] scores = new double[LABELS + 3];
            weights.add(features[index], scores, 3);
            for (int label = 0; label < LABELS; label++) {
                assertThat(scores[label + 3]).isCloseTo(rows[index][label], within(HALF_A_UNIT));
            }
            assertThat(scores).startsWith(0.0, 0.0, 0.0);
        }
    }

    @Test
    void addsNothingForWhatItDoesNotKnow() throws IOException {
        Random random = new Random(6);
        long[] features = random.longs(1_000).toArray();
        SparseWeights weights = write(new SparseWeightsWriter(features, rows(random, features.length)), "a");
        double[] scores = new double[LABELS];

        random.longs(10_000).forEach(other -> weights.add(other, scores, 0));

        assertThat(scores).containsOnly(0);
    }

    @Test
    void keepsOnlyWhatIsNotZero() throws IOException {
        float[][] rows = {{0, 0.5f, 0}, {0, 0, 0}, {1e-7f, 0, -2}};
        SparseWeightsWriter writer = new SparseWeightsWriter(new long[] {7, 8, 9}, rows);
        SparseWeights weights = write(writer, "a");
        double[] scores = new double[3];
        weights.add(7, scores, 0);
        weights.add(8, scores, 0);
        weights.add(9, scores, 0);

        assertThat(writer.size()).isEqualTo(2);
        assertThat(scores).containsExactly(0, 0.5, -2);
    }

    @Test
    void givesTheSameBytesInAnyOrder() throws IOException {
        float[][] rows = {{1, 2}, {3, 4}};
        float[][] turned = {{3, 4}, {1, 2}};
        write(new SparseWeightsWriter(new long[] {11, 12}, rows), "a");
        write(new SparseWeightsWriter(new long[] {12, 11}, turned), "b");

        assertThat(folder.resolve("b")).hasSameBinaryContentAs(folder.resolve("a"));
    }

    @Test
    void worksWithoutAnyFeature() throws IOException {
        SparseWeights weights = write(new SparseWeightsWriter(new long[0], new float[0][0]), "a");
        double[] scores = new double[2];
        weights.add(3, scores, 0);

        assertThat(scores).containsOnly(0);
        assertThat(Files.size(folder.resolve("a"))).isPositive();
    }

    private SparseWeights write(SparseWeightsWriter writer, String name) throws IOException {
        TableFileWriter file = new TableFileWriter("test", 1);
        writer.addTo(file, "w");
        file.writeTo(folder.resolve(name));
        return SparseWeights.open(TableFile.open(folder.resolve(name), "test", 1), "w", LABELS);
    }

    /** One weight in three is other than 0. */
    private static float[][] rows(Random random, int count) {
        float[][] rows = new float[count][LABELS];
        for (float[] row : rows) {
            for (int label = 0; label < LABELS; label++) {
                row[label] = random.nextInt(3) == 0 ? (float) random.nextGaussian() : 0;
            }
        }
        return rows;
    }
}
