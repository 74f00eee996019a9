package org.zhner.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhner.crf.ChainSums;
import org.zhner.crf.ConstantChain;
import org.zhner.tag.EntityType;
import org.zhner.text.Span;

/** Against sums over every way to label short sentences. */
class LikelyNamesTest {
    private static final NameLabels LABELS = new NameLabels(List.of(EntityType.PERSON, EntityType.GPE));
    private static final int LENGTH = 5;

    @Test
    void choosesByTheSumsOverAllPaths() {
        for (int round = 0; round < 200; round++) {
            Random random = new Random(round);
            double[] nodes =
                    random.doubles((long) LENGTH * LABELS.size(), -2, 2).toArray();
            ConstantChain chain = chain(random);
            double threshold = 0.05 + random.nextInt(10) * 0.05;
            Map<LikelyNames.Name, Double> all = probabilities(chain, nodes);
            List<LikelyNames.Name> chosen =
                    new LikelyNames(LABELS, threshold).choose(new ChainSums(chain, nodes, LENGTH), LENGTH);

            assertThat(chosen).isSortedAccordingTo(Comparator.comparing(LikelyNames.Name::span));
            double sum = 0;
            for (LikelyNames.Name name : chosen) {
                double probability = all.getOrDefault(new LikelyNames.Name(name.span(), name.type(), 0), 0.0);
                assertThat(name.probability()).isCloseTo(probability, within(1e-9));
                sum += probability - threshold;
            }
            assertThat(sum).isCloseTo(best(0, all, threshold), within(1e-9));
        }
    }

    @Test
    void aLowThresholdTakesWhatAHighOneLeaves() {
        double[] nodes = new double[LABELS.size()];
        nodes[LABELS.single(0)] = 1.5; // a probability of 0.6 beside two of 0.2
        nodes[LABELS.single(1)] = 0.4;
        nodes[0] = 0.4;
        ChainSums sums = new ChainSums(new ConstantChain(LABELS.size(), transitions(() -> 0)), nodes, 1);

        assertThat(new LikelyNames(LABELS, 0.5).choose(sums, 1))
                .singleElement()
                .satisfies(name -> assertThat(name.type()).isEqualTo(EntityType.PERSON));
        assertThat(new LikelyNames(LABELS, 0.7).choose(sums, 1)).isEmpty();
    }

    @Test
    void refusesAThresholdThatChoosesNothingOrEverything() {
        assertThatThrownBy(() -> new LikelyNames(LABELS, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LikelyNames(LABELS, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The greatest sum that disjoint names from {@code begin} on reach. */
    private static double best(int begin, Map<LikelyNames.Name, Double> all, double threshold) {
        double best = 0;
        for (Map.Entry<LikelyNames.Name, Double> name : all.entrySet()) {
            if (name.getKey().span().begin() >= begin && name.getValue() > threshold) {
                double rest = best(name.getKey().span().end(), all, threshold);
                best = Math.max(best, name.getValue() - threshold + rest);
            }
        }
        return best;
    }

    /** The probability of every name, each under its key with probability 0. */
    private static Map<LikelyNames.Name, Double> probabilities(ConstantChain chain, double[] nodes) {
        Map<LikelyNames.Name, Double> weights = new HashMap<>();
        double total = 0;
        int[] path = new int[LENGTH];
        for (int number = 0; number < Math.pow(LABELS.size(), LENGTH); number++) {
            double score = 0;
            int rest = number;
            for (int at = 0; at < LENGTH; at++, rest /= LABELS.size()) {
                path[at] = rest % LABELS.size();
                score += nodes[at * LABELS.size() + path[at]] + chain.score(at == 0 ? 0 : path[at - 1], path[at]);
            }
            double weight = Math.exp(score + chain.score(path[LENGTH - 1], 0));
            if (weight > 0) {
                total += weight;
                LABELS.read(path, (span, type) -> weights.merge(key(span, type), weight, Double::sum));
            }
        }
        double all = total;
        weights.replaceAll((name, weight) -> weight / all);
        return weights;
    }

    private static LikelyNames.Name key(Span span, EntityType type) {
        return new LikelyNames.Name(span, type, 0);
    }

    private static ConstantChain chain(Random random) {
        return new ConstantChain(LABELS.size(), transitions(random::nextGaussian));
    }

    private static double[] transitions(java.util.function.DoubleSupplier score) {
        double[] scores = new double[LABELS.size() * LABELS.size()];
        for (int at = 0; at < scores.length; at++) {
            boolean may = LABELS.mayFollow(at / LABELS.size(), at % LABELS.size());
            scores[at] = may ? score.getAsDouble() : Double.NEGATIVE_INFINITY;
        }
        return scores;
    }
}
