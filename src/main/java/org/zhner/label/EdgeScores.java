package org.zhner.label;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Scores of the pairs of labels at two neighbouring places. Safe for use by many threads. */
final class EdgeScores {
    private final double[] scores;
    /** Made when first asked for: most sentences need none. */
    private volatile double @Nullable [] weights;

    private EdgeScores(double[] scores) {
        this.scores = scores;
    }

    /**
     * Scores of this model.
     *
     * @param ofPairs one for each of the model's pairs, in their order
     */
    static EdgeScores of(NameModel model, double[] ofPairs) {
        int labels = model.labels().size();
        double[] scores = new double[labels * labels];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        NamePair[] pairs = model.pairs();
        for (int index = 0; index < pairs.length; index++) {
            scores[pairs[index].previous() * labels + pairs[index].label()] = ofPairs[index];
        }
        return new EdgeScores(scores);
    }

    /** That of label {@code y} after {@code x} at {@code x * labels + y}; negative infinity if they cannot follow. */
    double[] scores() {
        return scores;
    }

    /** The exponentials of {@link #scores}. */
    double[] weights() {
        double[] made = weights;
        if (made == null) {
            made = Arrays.stream(scores).map(Math::exp).toArray();
            weights = made;
        }
        return made;
    }
}
