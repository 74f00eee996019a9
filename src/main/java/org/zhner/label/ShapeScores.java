package org.zhner.label;

import org.zhner.model.Fingerprint;

/**
 * A shape of words, and the sums of the weights of all features that depend on nothing else.
 *
 * <p>{@code begin}, {@code inside} or {@code end} counts at a word of this shape, by its place in the sentence (a word
 * that is alone begins it); {@code amongNext} at words up
 * to five places before one, once, however often the shape stands there; {@code pairBefore} at pairs of labels whose
 * second stands right before one. The arrays are not to be changed.
 */
final class ShapeScores implements ScoreCache.Entry {
    private final long key;
    final Fingerprint shape;
    /** Beyond the sentence some templates write nothing for a shape, and others "null"; this is for those. */
    final Fingerprint shapeOrNull;

    final double[] begin;
    final double[] inside;
    final double[] end;
    final double[] amongNext;
    final EdgeScores pairBefore;

    ShapeScores(
            Fingerprint shape,
            Fingerprint shapeOrNull,
            double[] begin,
            double[] inside,
            double[] end,
            double[] amongNext,
            EdgeScores pairBefore) {
        this.key = shapeOrNull.value();
        this.shape = shape;
        this.shapeOrNull = shapeOrNull;
        this.begin = begin;
        this.inside = inside;
        this.end = end;
        this.amongNext = amongNext;
        this.pairBefore = pairBefore;
    }

    @Override
    public long key() {
        return key;
    }
}
