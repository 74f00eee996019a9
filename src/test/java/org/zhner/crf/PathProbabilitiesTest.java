package org.zhner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PathProbabilitiesTest {
    @Test
    void countsPathsWhenAllAreEqual() {
        // Two labels, three positions: eight equal paths, so each label has a half, alone and after any other.
        PathProbabilities probabilities = new PathProbabilities(Lattice.of(3, 2), new int[] {0, 1, 1});
        assertThat(probabilities.alone()).containsExactly(new double[] {0.5, 0.5, 0.5}, within(1e-12));
        assertThat(probabilities.following()).containsExactly(new double[] {0.5, 0.5, 0.5}, within(1e-12));
    }

    @Test
    void respectsForbiddenPairs() {
        // After 0 only 0 may follow: the paths are 00, 10 and 11.
        double[] edges = new double[8];
        edges[4 + 1] = Double.NEGATIVE_INFINITY;
        PathProbabilities probabilities =
                new PathProbabilities(new Lattice(2, 2, new double[4], edges), new int[] {1, 1});
        assertThat(probabilities.alone()).containsExactly(new double[] {2 / 3.0, 1 / 3.0}, within(1e-12));
        assertThat(probabilities.following()).containsExactly(new double[] {2 / 3.0, 0.5}, within(1e-12));
    }

    @Test
    void agreesWithTheSumOverAllPaths() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            Lattice lattice = random(random, 4, 3);
            int[] path = {random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3)};
            PathProbabilities probabilities = new PathProbabilities(lattice, path);
            for (int begin = 0; begin < 4; begin++) {
                double run = 1;
                for (int end = begin; end < 4; end++) {
                    run *= end == begin
                            ? probabilities.alone()[end]
                            : probabilities.following()[end];
                    assertThat(run).isCloseTo(share(lattice, path, begin, end), within(1e-9));
                }
            }
        }
    }

    @Test
    void standsLargeScores() {
        double[] nodes = {900, -900, -900, 900};
        PathProbabilities probabilities =
                new PathProbabilities(new Lattice(2, 2, nodes, new double[8]), new int[] {0, 1});
        assertThat(probabilities.alone()).containsExactly(new double[] {1, 1}, within(1e-12));
    }

    /** The weight of the paths that agree with {@code path} from {@code begin} to {@code end}, of that of all. */
    private static double share(Lattice lattice, int[] path, int begin, int end) {
        double all = 0;
        double agreeing = 0;
        for (int code = 0; code < 81; code++) {
            int[] other = {code / 27, code / 9 % 3, code / 3 % 3, code % 3};
            double weight = weight(lattice, other);
            all += weight;
            boolean agrees = true;
            for (int at = begin; at <= end; at++) {
                agrees &= other[at] == path[at];
            }
            agreeing += agrees ? weight : 0;
        }
        return agreeing / all;
    }

    private static double weight(Lattice lattice, int[] path) {
        double score = 0;
        for (int at = 0; at < path.length; at++) {
            score += lattice.nodes()[at * 3 + path[at]];
            score += at == 0 ? 0 : lattice.edges()[(at * 3 + path[at - 1]) * 3 + path[at]];
        }
        return Math.exp(score);
    }

    private static Lattice random(Random random, int length, int labels) {
        double[] nodes = random.doubles((long) length * labels, -3, 3).toArray();
        double[] edges = random.doubles((long) length * labels * labels, -3, 3).toArray();
        return new Lattice(length, labels, nodes, edges);
    }
}
