package org.zhner.label;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a word looks like: a letter for the class of each unit, except that of the middle of a longer word only the set
 * of its classes is kept. This is CoreNLP's shape {@code chris4}.
 *
 * <p>The classes of units come from a table, so that they do not change with the Java runtime's version of Unicode.
 */
final class WordShape {
    private static final int EDGE = 2;
    private static final char GREEK = 'g';
    /** In this order: of two that begin at one place the first counts. */
    private static final String[] GREEK_NAMES = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda", "omicron", "rho",
        "sigma", "tau", "upsilon", "omega"
    };

    private final ByteBuffer classes;
    private final Set<String> lowerCaseWords;

    /**
     * Shapes by these tables.
     *
     * @param classes a byte for each UTF-16 unit: the letter of its class
     * @param lowerCaseWords words that are marked with a {@code k}
     */
    WordShape(ByteBuffer classes, Set<String> lowerCaseWords) {
        this.classes = classes;
        this.lowerCaseWords = lowerCaseWords;
    }

    String of(String word) {
        int length = word.length();
        boolean allKept = length <= 2 * EDGE;
        StringBuilder shape = new StringBuilder(length + 1);
        StringBuilder end = new StringBuilder(EDGE);
        BitSet middle = new BitSet();
        boolean letters = true;
        for (int at = 0; at < length; at++) {
            int greek = greekAt(word, at);
            char unit = greek > 0 ? GREEK : (char) classes.get(word.charAt(at));
            letters &= unit == 'x' || unit == 'X';
            if (allKept || at < EDGE) {
                shape.append(unit);
            } else if (at < length - EDGE) {
                middle.set(unit);
            } else {
                end.append(unit);
            }
            at += Math.max(0, greek - 1);
        }
        middle.stream().forEach(unit -> shape.append((char) unit));
        shape.append(end);
        if (letters && lowerCaseWords.contains(word.toLowerCase(Locale.ROOT))) {
            shape.append('k');
        }
        return shape.toString();
    }

    /** The length of the Greek letter's name that stands at {@code at}; 0 if none does. */
    private static int greekAt(String word, int at) {
        if (word.charAt(at) < 'a' || word.charAt(at) > 'z') {
            return 0;
        }
        for (String name : GREEK_NAMES) {
            if (word.startsWith(name, at)) {
                return name.length();
            }
        }
        return 0;
    }
}
