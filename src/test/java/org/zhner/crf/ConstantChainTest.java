package org.zhner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The chain against all paths, one by one. */
class ConstantChainTest {
    private static final int LABELS = 4;
    private static final int LENGTH = 5;

    @RepeatedTest(30)
    void agreesWithTheSumOverAllPaths(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ConstantChain chain = chain(random);
        double[] nodes = random.doubles(LENGTH * LABELS, -4, 4).toArray();
        List<int[]> paths = paths(chain);
        double total = paths.stream()
                .mapToDouble(path -> Math.exp(score(chain, nodes, path)))
                .sum();

        ChainSums sums = new ChainSums(chain, nodes, LENGTH);

        assertThat(sums.logPartition()).isCloseTo(Math.log(total), within(1e-9));
        for (int position = 0; position < LENGTH; position++) {
            for (int label = 0; label < LABELS; label++) {
                int at = position;
                int here = label;
                assertThat(sums.probability(position, label))
                        .isCloseTo(share(chain, nodes, paths, total, path -> path[at] == here), within(1e-9));
            }
        }
    }

    @RepeatedTest(10)
    void givesTheProbabilityOfTwoLabelsInARow(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ConstantChain chain = chain(random);
        double[] nodes = random.doubles(LENGTH * LABELS, -4, 4).toArray();
        List<int[]> paths = paths(chain);
        double total = paths.stream()
                .mapToDouble(path -> Math.exp(score(chain, nodes, path)))
                .sum();
        ChainSums sums = new ChainSums(chain, nodes, LENGTH);

        for (int first = 0; first < LABELS; first++) {
            for (int second = 0; second < LABELS; second++) {
                int left = first;
                int right = second;
                assertThat(sums.probability(2, first, second))
                        .isCloseTo(
                                share(chain, nodes, paths, total, path -> path[2] == left && path[3] == right),
                                within(1e-9));
            }
        }
    }

    @Test
    void neverTakesWhatMustNotBe() {
        double never = Double.NEGATIVE_INFINITY;
        ConstantChain chain = new ConstantChain(2, new double[] {0, never, 0, 0});

        ChainSums sums = new ChainSums(chain, new double[] {0, 9, 0, 9, 0, 9}, 3);

        for (int position = 0; position < 3; position++) {
            assertThat(sums.probability(position, 1)).isZero();
        }
    }

    @Test
    void refusesTransitionsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConstantChain(3, new double[4]))
                .withMessageContaining("3 labels");
    }

    /** Label 1 never follows label 2; label 0 is always possible. */
    private static ConstantChain chain(Random random) {
        double[] scores = random.doubles(LABELS * LABELS, -2, 2).toArray();
        scores[2 * LABELS + 1] = Double.NEGATIVE_INFINITY;
        return new ConstantChain(LABELS, scores);
    }

    private static List<int[]> paths(ConstantChain chain) {
        List<int[]> paths = new ArrayList<>();
        for (int number = 0; number < Math.pow(LABELS, LENGTH); number++) {
            int[] path = new int[LENGTH];
            int rest = number;
            for (int at = 0; at < LENGTH; at++) {
                path[at] = rest % LABELS;
                rest /= LABELS;
            }
            if (!Double.isInfinite(score(chain, new double[LENGTH * LABELS], path))) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static double score(ConstantChain chain, double[] nodes, int[] path) {
        double score = chain.score(path[LENGTH - 1], 0);
        int previous = 0;
        for (int at = 0; at < LENGTH; at++) {
            score += chain.score(previous, path[at]) + nodes[at * LABELS + path[at]];
            previous = path[at];
        }
        return score;
    }

    private static double share(
            ConstantChain chain, double[] nodes, List<int[]> paths, double total, Predicate<int[]> chosen) {
        return paths.stream()
                        .filter(chosen)
                        .mapToDouble(path -> Math.exp(score(chain, nodes, path)))
                        .sum()
                / total;
    }
}
