package org.zhner.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.zhner.corenlp.Minimizer;
import org.zhner.crf.ChainSums;
import org.zhner.crf.ConstantChain;
import org.zhner.learned.NameLabels;

/**
 * How unlikely the right labels of all examples are, by the weights: the negated mean log-likelihood of a unit, with a
 * penalty for large weights. Arguments are the weights of features as {@link Parameters} numbers them, and after them those of
 * transitions, a row the label before.
 */
final class Likelihood implements Minimizer.Objective {
    /** The sums of so many parts are added up in order, so that they are the same on any number of processors. */
    private static final int PARTS = 2;

    private final List<Sequence> sequences;
    private final NameLabels labels;
    private final Parameters parameters;
    private final int features;
    private final double l2;
    private final double[][] gradients;
    private final double units;

    /**
     * The likelihood of these examples.
     *
     * @param l2 the penalty is half of this times the square of each weight, for all examples together
     */
    Likelihood(List<Sequence> sequences, NameLabels labels, Parameters parameters, double l2) {
        this.sequences = List.copyOf(sequences);
        this.labels = labels;
        this.parameters = parameters;
        this.features = parameters.size();
        this.l2 = l2;
        this.units = sequences.stream().mapToInt(Sequence::length).sum();
        this.gradients = new double[PARTS][dimension()];
    }

    @Override
    public int dimension() {
        return features + labels.size() * labels.size();
    }

    @Override
    public double valueAt(double[] weights, double[] gradient) {
        ConstantChain chain = new ConstantChain(labels.size(), transitions(weights));
        double[] values = new double[PARTS];
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            Arrays.fill(gradients[part], 0);
            for (int index = part; index < sequences.size(); index += PARTS) {
                values[part] += add(sequences.get(index), chain, weights, gradients[part]);
            }
        });
        double value = values[0] + values[1];
        for (int at = 0; at < gradient.length; at++) {
            value += l2 / 2 * weights[at] * weights[at];
            gradient[at] = (gradients[0][at] + gradients[1][at] + l2 * weights[at]) / units;
        }
        return value / units;
    }

    /** The scores of all transitions; negative infinity for those that must not be. */
    double[] transitions(double[] weights) {
        int size = labels.size();
        double[] scores = new double[size * size];
        for (int at = 0; at < scores.length; at++) {
            scores[at] = labels.mayFollow(at / size, at % size) ? weights[features + at] : Double.NEGATIVE_INFINITY;
        }
        return scores;
    }

    private double add(Sequence sequence, ConstantChain chain, double[] weights, double[] gradient) {
        int size = labels.size();
        double[] nodes = sequence.scores(parameters, weights, size);
        ChainSums sums = new ChainSums(chain, nodes, sequence.length());
        double[] expected = new double[size];
        double right = 0;
        int previous = 0;
        for (int at = 0; at < sequence.length(); at++) {
            int label = sequence.label(at);
            right += nodes[at * size + label] + chain.score(previous, label);
            for (int each = 0; each < size; each++) {
                expected[each] = sums.probability(at, each);
            }
            expected[label] -= 1;
            sequence.addGradient(parameters, at, expected, gradient);
            addTransitions(sums, at, gradient);
            gradient[features + previous * size + label] -= 1;
            previous = label;
        }
        right += chain.score(previous, 0);
        gradient[features + previous * size] -= 1;
        for (int label = 0; label < size; label++) {
            gradient[features + label * size] += sums.probability(sequence.length() - 1, label);
        }
        return sums.logPartition() - right;
    }

    /** Adds how often each transition into a position is expected. */
    private void addTransitions(ChainSums sums, int at, double[] gradient) {
        int size = labels.size();
        if (at == 0) {
            for (int label = 0; label < size; label++) {
                gradient[features + label] += sums.probability(0, label);
            }
            return;
        }
        for (int before = 0; before < size; before++) {
            for (int label = 0; label < size; label++) {
                if (labels.mayFollow(before, label)) {
                    gradient[features + before * size + label] += sums.probability(at - 1, before, label);
                }
            }
        }
    }
}
