package org.zhner.label;

import org.zhner.crf.FeatureWeights;
import org.zhner.model.Fingerprint;

/** The templates of CoreNLP's Chinese named-entity CRF that join two neighbouring words. */
final class JoiningTemplates {
    private static final Fingerprint DASH = Fingerprint.of("-");
    private static final Fingerprint DOTS = Fingerprint.of("...");

    private static final Fingerprint PREVIOUS_WORD_SHAPE = Fingerprint.of("-PW_CTYPE|C");
    private static final Fingerprint SHAPE_NEXT_WORD = Fingerprint.of("-NW_CTYPE|C");
    private static final Fingerprint PREVIOUS_SHAPES = Fingerprint.of("-PCTYPE|C");
    private static final Fingerprint NEXT_SHAPES = Fingerprint.of("-CNTYPE|C");

    private static final Fingerprint PAIR_WORDS = Fingerprint.of("-PSEQW2|CpC");
    private static final Fingerprint PAIR_CLUSTERS = Fingerprint.of("-PSEQpcDS|CpC");
    private static final Fingerprint PAIR_SHAPES = Fingerprint.of("-TYPES|CpC");

    private JoiningTemplates() {}

    /** The scores of two neighbouring words. */
    static BigramScores score(NameModel model, WordScores first, WordScores second) {
        return new BigramScores(
                first,
                second,
                atFirst(model, first, second),
                atSecond(model, first, second),
                edges(model, first, second));
    }

    private static double[] atFirst(NameModel model, WordScores first, WordScores second) {
        double[] sums = second.asNext.clone();
        long begun = DOTS.after(first.shape.shape.value());
        FeatureWeights weights = model.labelWeights();
        weights.add(SHAPE_NEXT_WORD.after(second.word.after(begun)), sums);
        weights.add(NEXT_SHAPES.after(second.shape.shape.after(begun)), sums);
        return sums;
    }

    private static double[] atSecond(NameModel model, WordScores first, WordScores second) {
        double[] sums = sum(second.own, first.asPrevious);
        Fingerprint shape = second.shape.shape;
        FeatureWeights weights = model.labelWeights();
        weights.add(PREVIOUS_WORD_SHAPE.after(shape.after(DOTS.after(first.word.value()))), sums);
        weights.add(PREVIOUS_SHAPES.after(shape.after(DOTS.after(first.shape.shape.value()))), sums);
        return sums;
    }

    private static EdgeScores edges(NameModel model, WordScores first, WordScores second) {
        double[] sums = sum(second.pairOwn, first.pairAsPrevious);
        FeatureWeights weights = model.pairWeights();
        weights.add(PAIR_WORDS.after(second.word.after(DASH.after(first.word.value()))), sums);
        weights.add(PAIR_CLUSTERS.after(second.cluster.after(DASH.after(first.cluster.value()))), sums);
        weights.add(PAIR_SHAPES.after(second.shape.shape.after(DASH.after(first.shape.shape.value()))), sums);
        return EdgeScores.of(model, sums);
    }

    private static double[] sum(double[] left, double[] right) {
        double[] sums = left.clone();
        for (int index = 0; index < sums.length; index++) {
            sums[index] += right[index];
        }
        return sums;
    }
}
