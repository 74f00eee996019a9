package org.zhner.label;

import org.zhner.crf.FeatureWeights;
import org.zhner.model.Fingerprint;

/** The templates of CoreNLP's Chinese named-entity CRF that look at shapes of words alone. */
final class WordShapeTemplates {
    private static final Fingerprint NULL = Fingerprint.of("null");
    private static final Fingerprint DASH = Fingerprint.of("-");
    private static final Fingerprint DOTS = Fingerprint.of("...");

    private static final Fingerprint BEGIN = Fingerprint.of("BEGIN-SENT|C");
    private static final Fingerprint SHAPE_BEGIN = Fingerprint.of("-BEGIN-SENT|C");
    private static final Fingerprint INSIDE = Fingerprint.of("IN-SENT|C");
    private static final Fingerprint SHAPE_INSIDE = Fingerprint.of("-IN-SENT|C");
    private static final Fingerprint END = Fingerprint.of("END-SENT|C");
    private static final Fingerprint SHAPE_END = Fingerprint.of("-END-SENT|C");
    private static final Fingerprint AMONG_NEXT = Fingerprint.of("-NDISJSHAPE|C");
    private static final Fingerprint WITH_AMONG_NEXT = Fingerprint.of("-CNDISJSHAPE|C");
    private static final Fingerprint THREE_SHAPES = Fingerprint.of("-PCNTYPE|C");
    private static final Fingerprint PAIR_NEXT_SHAPE = Fingerprint.of("-TNS1|CpC");

    private WordShapeTemplates() {}

    /** The scores of a shape. */
    static ShapeScores score(NameModel model, Fingerprint shape) {
        return score(model, shape, shape);
    }

    /** The scores of what CoreNLP takes to stand before a sentence and after it. */
    static ShapeScores scoreBeyond(NameModel model) {
        return score(model, Fingerprint.EMPTY, NULL);
    }

    private static ShapeScores score(NameModel model, Fingerprint shape, Fingerprint shapeOrNull) {
        double[] ofPairs = new double[model.pairs().length];
        model.pairWeights().add(PAIR_NEXT_SHAPE.after(shapeOrNull.value()), ofPairs);
        return new ShapeScores(
                shape,
                shapeOrNull,
                sums(model, BEGIN.value(), SHAPE_BEGIN.after(shape.value())),
                sums(model, INSIDE.value(), SHAPE_INSIDE.after(shape.value())),
                sums(model, END.value(), SHAPE_END.after(shape.value())),
                sums(model, AMONG_NEXT.after(shapeOrNull.value())),
                EdgeScores.of(model, ofPairs));
    }

    /**
     * The scores that the shapes around a word give it.
     *
     * @param following the shapes of the next five words, each once
     */
    static double[] scoreRun(
            NameModel model, ShapeScores previous, ShapeScores here, ShapeScores next, ShapeScores[] following) {
        long previousAndHere = here.shape.after(DOTS.after(previous.shape.value()));
        double[] sums = sums(model, THREE_SHAPES.after(next.shape.after(DOTS.after(previousAndHere))));
        long begun = DASH.after(here.shape.value());
        for (ShapeScores later : following) {
            model.labelWeights().add(WITH_AMONG_NEXT.after(later.shapeOrNull.after(begun)), sums);
            for (int label = 0; label < sums.length; label++) {
                sums[label] += later.amongNext[label];
            }
        }
        return sums;
    }

    private static double[] sums(NameModel model, long... features) {
        double[] sums = new double[model.labels().size()];
        FeatureWeights weights = model.labelWeights();
        for (long feature : features) {
            weights.add(feature, sums);
        }
        return sums;
    }
}
