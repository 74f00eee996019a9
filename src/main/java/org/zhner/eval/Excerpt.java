package org.zhner.eval;

import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Shows a place of a text with what stands around it, on one line: {@code 透露[金]在新加坡}. */
final class Excerpt {
    private static final int AROUND = 15;

    private Excerpt() {}

    /** The place in the original text and, where that differs, in the normalised one. */
    static String of(AlignedText text, Span span) {
        Span before = new Span(moved(text.original(), span.begin(), -AROUND), span.begin());
        Span after = new Span(span.end(), moved(text.original(), span.end(), AROUND));
        String original = marked(text.original(), before, span, after);
        String normalised =
                marked(text.normalised(), text.toNormalised(before), text.toNormalised(span), text.toNormalised(after));
        return original.equals(normalised) ? original : original + "  |  " + normalised;
    }

    private static String marked(String text, Span before, Span span, Span after) {
        return printable(before.in(text)) + "[" + printable(span.in(text)) + "]" + printable(after.in(text));
    }

    /** {@code at} moved by so many code points, or as far as the text goes. */
    private static int moved(String text, int at, int codePoints) {
        int moved = at;
        for (int step = 0; step < Math.abs(codePoints); step++) {
            if (codePoints < 0 && moved > 0) {
                moved = text.offsetByCodePoints(moved, -1);
            } else if (codePoints > 0 && moved < text.length()) {
                moved = text.offsetByCodePoints(moved, 1);
            }
        }
        return moved;
    }

    /** Line ends and control characters as spaces, so that a terminal is safe from them. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ");
    }
}
