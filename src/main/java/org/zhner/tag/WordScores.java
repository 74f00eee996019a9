package org.zhner.tag;

import org.zhner.model.Fingerprint;

/**
 * What features are made of in one word, and the sums of the weights of all those that depend on no other word. The
 * arrays are not to be changed.
 *
 * <p>Sums over labels: {@code own} counts at the word itself, {@code inside} as well unless it begins or ends the
 * sentence, {@code asPrevious} and {@code asNext} at its neighbours, {@code amongNext} and {@code amongPrevious} at
 * words up to five places before or after it (once, however often the word stands there), {@code shapeAmongNext} the
 * same for its shape. Sums over pairs of labels: {@code pairOwn} at the word, {@code pairAsPrevious} at the next.
 */
final class WordScores {
    final String form;
    final Fingerprint word;
    final Fingerprint shape;
    final Fingerprint cluster;
    /** Beyond the sentence some templates write nothing for a shape, and others "null"; this is for those. */
    final Fingerprint shapeOrNull;

    final double[] own;
    final double[] inside;
    final double[] asPrevious;
    final double[] asNext;
    final double[] amongNext;
    final double[] amongPrevious;
    final double[] shapeAmongNext;
    final double[] pairOwn;
    final double[] pairAsPrevious;

    WordScores(WordTemplates templates) {
        form = templates.form;
        word = templates.word;
        shape = templates.shape;
        cluster = templates.cluster;
        shapeOrNull = templates.shapeOrNull;
        own = templates.own();
        inside = templates.inside();
        asPrevious = templates.asPrevious();
        asNext = templates.asNext();
        amongNext = templates.amongNext();
        amongPrevious = templates.amongPrevious();
        shapeAmongNext = templates.shapeAmongNext();
        pairOwn = templates.pairOwn();
        pairAsPrevious = templates.pairAsPrevious();
    }
}
