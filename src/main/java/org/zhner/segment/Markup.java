package org.zhner.segment;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.text.Span;

/** Where a text looks like tags of XML, as CoreNLP sees it: start tags, end tags, declarations and instructions. */
final class Markup {
    static final Markup NONE = new Markup(0, new BitSet(), new BitSet());

    private static final String NAME = "[A-Za-z][A-Za-z0-9_:.-]*";
    private static final String VALUE = "(?:'[^'\r\n]*'|\"[^\"\r\n]*\"|" + NAME + ")";
    private static final String ATTRIBUTE = NAME + "(?: *= *" + VALUE + ")?";
    private static final Pattern TAG =
            Pattern.compile("<(?:[!?][A-Za-z-][^>\r\n]*|" + NAME + "(?: +" + ATTRIBUTE + ")* */?|/" + NAME + ") *>");

    private final int origin;
    private final BitSet starts;
    private final BitSet insides;

    private Markup(int origin, BitSet starts, BitSet insides) {
        this.origin = origin;
        this.starts = starts;
        this.insides = insides;
    }

    static Markup in(String text, Span part) {
        Matcher tags = TAG.matcher(text).region(part.begin(), part.end());
        BitSet starts = new BitSet();
        BitSet insides = new BitSet();
        while (tags.find()) {
            starts.set(tags.start() - part.begin());
            insides.set(tags.start() - part.begin() + 1, tags.end() - part.begin());
        }
        return starts.isEmpty() ? NONE : new Markup(part.begin(), starts, insides);
    }

    /** Whether the word that starts at character {@code next} belongs to the tag that the one at {@code first} is in. */
    boolean holds(Characters characters, int first, int next) {
        if (starts.isEmpty() || next == characters.length()) {
            return false;
        }
        int from = characters.begin(first) - origin;
        return (starts.get(from) || insides.get(from)) && insides.get(characters.begin(next) - origin);
    }
}
