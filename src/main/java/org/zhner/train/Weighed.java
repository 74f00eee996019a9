package org.zhner.train;

import org.zhner.crf.ConstantChain;
import org.zhner.learned.NameLabels;

/** Weights that a search ended at. The arrays are neither copied nor to be changed. */
final class Weighed {
    private final NameLabels labels;
    private final Parameters parameters;
    private final double[] weights;
    private final double[] transitions;

    /**
     * Weights of features and transitions.
     *
     * @param weights as {@link Parameters} numbers them; there may be more
     * @param transitions negative infinity for those that must not be
     */
    Weighed(NameLabels labels, Parameters parameters, double[] weights, double[] transitions) {
        this.labels = labels;
        this.parameters = parameters;
        this.weights = weights;
        this.transitions = transitions;
    }

    ConstantChain chain() {
        return new ConstantChain(labels.size(), transitions);
    }

    /** The score of label {@code y} at position {@code t}: at {@code t * labels + y}. */
    double[] scores(Sequence sequence) {
        return sequence.scores(parameters, weights, labels.size());
    }

    /** A row a feature, a weight a label. */
    float[][] rows() {
        return parameters.rows(weights, labels.size());
    }

    /** The transitions as they stand in a model, where those that must not be are 0. */
    float[] storedTransitions() {
        float[] stored = new float[transitions.length];
        for (int at = 0; at < stored.length; at++) {
            stored[at] = Double.isInfinite(transitions[at]) ? 0 : (float) transitions[at];
        }
        return stored;
    }
}
