package org.zhner.article;

/** Finds halves of characters: a text that has one is not well-formed UTF-16 and cannot be written as UTF-8. */
public final class Surrogates {
    private Surrogates() {}

    /** Index of the first surrogate without its other half; -1 if there is none. */
    public static int firstLone(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    /** {@code text} with U+FFFD for every surrogate without its other half. */
    public static String repaired(String text) {
        int half = firstLone(text);
        if (half < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .map(codePoint -> codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                        ? '\uFFFD'
                        : codePoint)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }
}
