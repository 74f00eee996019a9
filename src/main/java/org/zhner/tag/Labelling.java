package org.zhner.tag;

import java.util.Arrays;
import java.util.List;

/**
 * The labels of a sentence's words, and how sure they are.
 *
 * @param labels one a token, as {@link TokenLabeller#label} gives them
 * @param alone the probability of each token's label
 * @param following the probability of each token's label if the label of the token before it is right
 */
public record Labelling(List<String> labels, List<Double> alone, List<Double> following) {
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
        Double[] ones = new Double[labels.size()];
        Arrays.fill(ones, 1.0);
        List<Double> all = List.of(ones);
        return new Labelling(labels, all, all);
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
