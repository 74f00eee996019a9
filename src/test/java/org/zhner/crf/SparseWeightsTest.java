package org.zhner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
    private static final int PLACES = 1 << SparseWeights.PLACE_BITS;
    private static final double HALF_A_UNIT = SparseWeights.UNIT / 2 + 1e-9;

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Random random = new Random(5);
        long[] features = random.longs(3_000).distinct().toArray();
        float[][] rows = rows(random, features.length);
        SparseWeights weights = write(new SparseWeightsWriter(LABELS, features, rows), "a");

        for (int index = 0; index < features.length; index++) {
            int[] sums = new int[3 + LABELS * PLACES];
            weights.add(features[index], sums, 3);
            int begin = 3 + place(features[index]) * LABELS;
            for (int label = 0; label < LABELS; label++) {
                assertThat(sums[begin + label] * SparseWeights.UNIT).isCloseTo(rows[index][label], within(HALF_A_UNIT));
            }
            assertThat(sums).startsWith(0, 0, 0);
        }
    }

    @Test
    void addsAllPlacesOfARowAtOnce() throws IOException {
        long row = 0xABCDEFL << SparseWeights.PLACE_BITS;
        float[][] rows = {of(0, 1), of(20, -2), of(3, 0.5f), of(3, 7)};
        SparseWeights weights =
                write(new SparseWeightsWriter(LABELS, new long[] {row + 31, row, row + 2, row + 64}, rows), "a");
        int[] sums = new int[PLACES * LABELS];
        weights.add(row, sums, 0);

        int[] expected = new int[PLACES * LABELS];
        expected[31 * LABELS] = 1 << 15;
        expected[20] = -2 << 15;
        expected[2 * LABELS + 3] = 1 << 14;
        assertThat(sums).isEqualTo(expected);
    }

    @Test
    void keepsWeightsWithinTheirBoundsAndRefusesWhatIsNoNumber() throws IOException {
        SparseWeights weights = write(
                new SparseWeightsWriter(LABELS, new long[] {32, 64}, new float[][] {of(1, 1e9f), of(1, -99)}), "a");
        int[] sums = new int[LABELS];
        weights.add(32, sums, 0);
        assertThat(sums[1] * SparseWeights.UNIT).isCloseTo(32, within(SparseWeights.UNIT));
        weights.add(64, sums, 0);
        assertThat(sums[1]).isZero();

        assertThatThrownBy(() -> new SparseWeightsWriter(LABELS, new long[] {32}, new float[][] {of(1, Float.NaN)}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsNothingForWhatItDoesNotKnow() throws IOException {
        Random random = new Random(6);
        long[] features = random.longs(1_000).toArray();
        SparseWeights weights = write(new SparseWeightsWriter(LABELS, features, rows(random, features.length)), "a");
        int[] sums = new int[PLACES * LABELS];

        random.longs(10_000).forEach(other -> weights.add(other, sums, 0));

        assertThat(sums).containsOnly(0);
    }

    @Test
    void keepsOnlyWhatIsNotZero() throws IOException {
        float[][] rows = {of(1, 0.5f), of(1, 0), of(2, -2)};
        rows[2][0] = 1e-7f;
        SparseWeightsWriter writer = new SparseWeightsWriter(LABELS, new long[] {32, 64, 96}, rows);
        SparseWeights weights = write(writer, "a");
        int[] sums = new int[LABELS];
        weights.add(32, sums, 0);
        weights.add(64, sums, 0);
        weights.add(96, sums, 0);

        assertThat(writer.size()).isEqualTo(2);
        assertThat(sums).startsWith(0, 1 << 14, -2 << 15, 0);
    }

    @Test
    void givesTheSameBytesInAnyOrder() throws IOException {
        float[][] rows = {of(1, 2), of(3, 4)};
        float[][] turned = {of(3, 4), of(1, 2)};
        write(new SparseWeightsWriter(LABELS, new long[] {11, 44}, rows), "a");
        write(new SparseWeightsWriter(LABELS, new long[] {44, 11}, turned), "b");

        assertThat(folder.resolve("b")).hasSameBinaryContentAs(folder.resolve("a"));
    }

    @Test
    void worksWithoutAnyFeature() throws IOException {
        SparseWeights weights = write(new SparseWeightsWriter(LABELS, new long[0], new float[0][0]), "a");
        int[] sums = new int[PLACES * LABELS];
        weights.add(3, sums, 0);

        assertThat(sums).containsOnly(0);
        assertThat(Files.size(folder.resolve("a"))).isPositive();
    }

    private SparseWeights write(SparseWeightsWriter writer, String name) throws IOException {
        TableFileWriter file = new TableFileWriter("test", 1);
        writer.addTo(file, "w");
        file.writeTo(folder.resolve(name));
        return SparseWeights.open(TableFile.open(folder.resolve(name), "test", 1), "w", LABELS);
    }

    private static int place(long feature) {
        return (int) (feature & (PLACES - 1));
    }

    /** A weight for one label. */
    private static float[] of(int label, float weight) {
        float[] row = new float[LABELS];
        row[label] = weight;
        return row;
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
