package org.zhner.article;

/** Finds halves of characters: a text that has one is not well-formed UTF-16 and cannot be written as UTF-8. */
final class Surrogates {
    private Surrogates() {}

    /** Index of the first surrogate without its other half; -1 if there is none. */
    static int firstLone(String text) {
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
}
