package org.zhner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {
    /** Node alone says 0 then 1; the edge from 0 to 1 costs more than it gains. */
    @Test
    void edgeOutweighsNode() {
        Lattice lattice = new Lattice(2, 2, new double[] {1, 0, 0, 2}, new double[] {0, 0, 0, 0, 0, -5, 0, -5});
        assertThat(Viterbi.bestPath(lattice)).containsExactly(0, 0);
    }

    @Test
    void forbiddenStepIsNeverTaken() {
        double never = Double.NEGATIVE_INFINITY;
        Lattice lattice = new Lattice(2, 2, new double[] {9, 0, 8, 0}, new double[] {0, 0, 0, 0, never, 0, 0, 0});
        assertThat(Viterbi.bestPath(lattice)).containsExactly(0, 1);
    }

    @Test
    void oneFairCoin() {
        assertThat(ForwardBackward.marginals(Lattice.of(1, 2))).containsExactly(0.5, 0.5);
        assertThat(ForwardBackward.logPartition(Lattice.of(3, 2))).isCloseTo(Math.log(8), within(1e-12));
    }

    @Test
    void emptySequence() {
        assertThat(Viterbi.bestPath(Lattice.of(0, 8))).isEmpty();
        assertThat(ForwardBackward.marginals(Lattice.of(0, 8))).isEmpty();
    }

    @Test
    void refusesArraysThatAreTooShort() {
        assertThatThrownBy(() -> new Lattice(2, 2, new double[3], new double[8]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithCountingEveryPath() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int labels = 2 + random.nextInt(3);
            int length = 1 + random.nextInt(5);
            long nodes = (long) length * labels;
            Lattice lattice = new Lattice(
                    length,
                    labels,
                    random.doubles(nodes, -3, 3).toArray(),
                    random.doubles(nodes * labels, -3, 3).toArray());
            Enumeration all = Enumeration.of(lattice);

            assertThat(Viterbi.bestPath(lattice)).isEqualTo(all.best);
            assertThat(ForwardBackward.marginals(lattice)).containsExactly(all.marginals(), within(1e-9));
            assertThat(ForwardBackward.logPartition(lattice)).isCloseTo(Math.log(all.total), within(1e-9));
        }
    }

    /** Every path, one by one. */
    private static final class Enumeration {
        private final double[] weights;
        private double total;
        private double highest = Double.NEGATIVE_INFINITY;
        private int[] best = {};

        private Enumeration(int size) {
            weights = new double[size];
        }

        static Enumeration of(Lattice lattice) {
            Enumeration result = new Enumeration(lattice.length() * lattice.labels());
            result.extend(lattice, new int[lattice.length()], 0, 0);
            return result;
        }

        private void extend(Lattice lattice, int[] path, int position, double score) {
            if (position == path.length) {
                add(lattice, path, score);
                return;
            }
            for (int label = 0; label < lattice.labels(); label++) {
                path[position] = label;
                double more = lattice.nodes()[position * lattice.labels() + label];
                if (position > 0) {
                    int edge = (position * lattice.labels() + path[position - 1]) * lattice.labels() + label;
                    more += lattice.edges()[edge];
                }
                extend(lattice, path, position + 1, score + more);
            }
        }

        private void add(Lattice lattice, int[] path, double score) {
            total += Math.exp(score);
            for (int position = 0; position < path.length; position++) {
                weights[position * lattice.labels() + path[position]] += Math.exp(score);
            }
            if (score > highest) {
                highest = score;
                best = path.clone();
            }
        }

        double[] marginals() {
            double[] result = weights.clone();
            for (int index = 0; index < result.length; index++) {
                result[index] /= total;
            }
            return result;
        }
    }
}
