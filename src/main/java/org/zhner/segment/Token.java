package org.zhner.segment;

import org.zhner.text.Span;

/**
 * A word.
 *
 * @param form its normalised text
 * @param normalised its place in the normalised text, in UTF-16 units; as long as {@code form}
 * @param span its place in the article's text, in UTF-16 units
 */
public record Token(String form, Span normalised, Span span) {
    public Token {
        if (form.isEmpty() || form.length() != normalised.length()) {
            throw new IllegalArgumentException("token " + form + " does not fill " + normalised);
        }
    }
}
