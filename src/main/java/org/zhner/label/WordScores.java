package org.zhner.label;

import org.zhner.model.Fingerprint;

/**
 * What features are made of in one word, and the sums of the weights of all those that depend on no other word. The
 * arrays are not to be changed.
 *
 * <p>Sums over labels: {@code own} counts at the word itself, {@code asPrevious} and {@code asNext} at its neighbours,
 * {@code amongNext} and {@code amongPrevious} at words up to five places before or after it (once, however often the
 * word stands there). Sums over pairs of labels: {@code pairOwn} at the word, {@code pairAsPrevious} at the next.
 */
final class WordScores implements ScoreCache.Entry {
    private final long key;
    final String form;
    final Fingerprint word;
    final ShapeScores shape;
    final Fingerprint cluster;

    final double[] own;
    final double[] asPrevious;
    final double[] asNext;
    final double[] amongNext;
    final double[] amongPrevious;
    final double[] pairOwn;
    final double[] pairAsPrevious;

    WordScores(WordTemplates templates) {
        form = templates.form;
        word = templates.word;
        key = word.value();
        shape = templates.shape;
        cluster = templates.cluster;
        own = templates.own();
        asPrevious = templates.asPrevious();
        asNext = templates.asNext();
        amongNext = templates.amongNext();
        amongPrevious = templates.amongPrevious();
        pairOwn = templates.pairOwn();
        pairAsPrevious = templates.pairAsPrevious();
    }

    /** The value of the word's fingerprint. */
    @Override
    public long key() {
        return key;
    }
}
