package org.zhner.build;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Sorts vectors into clusters by their directions (spherical k-means, Dhillon and Modha 2001). The same vectors give the
 * same clusters on any number of processors: only the search for the nearest centre is shared out.
 */
final class SphericalKMeans {
    private static final int ROUNDS = 12;
    private static final long SEED = 1;

    private SphericalKMeans() {}

    /**
     * The number of each vector's cluster.
     *
     * @param vectors of length 1, at least {@code count} of them
     * @param count of clusters
     */
    static int[] clusters(float[][] vectors, int count) {
        float[][] centres = new Random(SEED)
                .ints(0, vectors.length)
                .distinct()
                .limit(count)
                .mapToObj(index -> vectors[index].clone())
                .toArray(float[][]::new);
        int[] nearest = {};
        for (int round = 0; round < ROUNDS; round++) {
            float[][] columns = columns(centres);
            nearest = IntStream.range(0, vectors.length)
                    .parallel()
                    .map(index -> nearest(vectors[index], columns))
                    .toArray();
            centres = means(vectors, nearest, centres);
        }
        return nearest;
    }

    /** Makes a vector as long as 1; zeros stay. */
    static void normalise(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        for (int at = 0; at < vector.length && squares > 0; at++) {
            vector[at] /= (float) Math.sqrt(squares);
        }
    }

    private static float[][] columns(float[][] rows) {
        float[][] columns = new float[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    private static int nearest(float[] vector, float[][] columns) {
        float[] products = new float[columns[0].length];
        for (int at = 0; at < vector.length; at++) {
            float value = vector[at];
            float[] column = columns[at];
            for (int centre = 0; centre < products.length; centre++) {
                products[centre] += value * column[centre];
            }
        }
        int best = 0;
        for (int centre = 1; centre < products.length; centre++) {
            best = products[centre] > products[best] ? centre : best;
        }
        return best;
    }

    /** The mean direction of each cluster; that of one without members stays as it was. */
    private static float[][] means(float[][] vectors, int[] nearest, float[][] before) {
        float[][] means = new float[before.length][before[0].length];
        boolean[] filled = new boolean[before.length];
        for (int index = 0; index < vectors.length; index++) {
            float[] mean = means[nearest[index]];
            filled[nearest[index]] = true;
            for (int at = 0; at < mean.length; at++) {
                mean[at] += vectors[index][at];
            }
        }
        Arrays.stream(means).forEach(SphericalKMeans::normalise);
        return IntStream.range(0, means.length)
                .mapToObj(centre -> filled[centre] ? means[centre] : before[centre])
                .toArray(float[][]::new);
    }
}
