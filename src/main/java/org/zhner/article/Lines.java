package org.zhner.article;

import java.util.ArrayList;
import java.util.List;
import org.zhner.text.Span;

/** Cuts a text into lines. */
final class Lines {
    private Lines() {}

    /** The lines that are not blank, without white space at either end; in UTF-16 units. */
    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isLineEnd(text.charAt(at))) {
                Span line = trim(text, begin, at);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                begin = at + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }

    private static Span trim(String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (first < last && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    /** White space, controls, and the invisible characters that pages are full of. */
    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }
}
