package org.zhner.label;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels of a sentence's words, and how sure they are.
 *
 * @param labels one a token, as {@link TokenLabeller#label} gives them
 * @param alone the probability of each token's label
 * @param following the probability of each token's label if the label of the token before it is right
 */
public record Labelling(List<String> labels, List<Double> alone, List<Double> following) {
    /** By length: most sentences need nothing else. */
    private static final List<List<Double>> ONES =
            IntStream.range(0, 128).mapToObj(Labelling::ones).toList();

    public Labelling {
        labels = List.copyOf(labels);
        alone = List.copyOf(alone);
        following = List.copyOf(following);
        if (alone.size() != labels.size() || following.size() != labels.size()) {
            throw new IllegalArgumentException("a labelling has two probabilities a label");
        }
    }

    /** Labels that nothing is known about. */
    static Labelling certain(List<String> labels) {
        List<Double> ones = labels.size() < ONES.size() ? ONES.get(labels.size()) : ones(labels.size());
        return new Labelling(labels, ones, ones);
    }

    private static List<Double> ones(int count) {
        return List.copyOf(Collections.nCopies(count, 1.0));
    }

    /**
     * How probable it is that tokens {@code begin} until {@code end} all have the labels that are given here: the score
     * of a name.
     */
    public double probability(int begin, int end) {
        double probability = alone.get(begin);
        for (int index = begin + 1; index < end; index++) {
            probability *= following.get(index);
        }
        return probability;
    }
}
