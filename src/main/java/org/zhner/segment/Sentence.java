package org.zhner.segment;

import java.util.List;
import org.zhner.text.Span;

/**
 * A sentence, within one section.
 *
 * @param section index of its section in the layout
 * @param tokens at least one; in text order, disjoint
 */
public record Sentence(int section, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has a token");
        }
        for (int index = 1; index < tokens.size(); index++) {
            if (tokens.get(index).span().begin() < tokens.get(index - 1).span().end()
                    || tokens.get(index).normalised().begin()
                            < tokens.get(index - 1).normalised().end()) {
                throw new IllegalArgumentException("tokens " + (index - 1) + " and " + index + " overlap");
            }
        }
    }

    /** From the first token to the last, in UTF-16 units of the article's text. */
    public Span span() {
        return new Span(
                tokens.get(0).span().begin(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** From the first token to the last, in UTF-16 units of the normalised text. */
    public Span normalised() {
        return new Span(
                tokens.get(0).normalised().begin(),
                tokens.get(tokens.size() - 1).normalised().end());
    }
}
