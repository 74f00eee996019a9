package org.zhner.tag;

/** Words in Latin letters, which unlike Chinese ones have visible boundaries. */
final class Letters {
    private Letters() {}

    /** Whether the text from {@code begin} to {@code end} begins or ends inside a word of Latin letters or digits. */
    static boolean cutsWord(String text, int begin, int end) {
        return joins(text, begin) || joins(text, end);
    }

    private static boolean joins(String text, int boundary) {
        return boundary > 0
                && boundary < text.length()
                && isLatin(text.charAt(boundary - 1))
                && isLatin(text.charAt(boundary));
    }

    private static boolean isLatin(char unit) {
        return unit < 0x250 && Character.isLetterOrDigit(unit);
    }
}
