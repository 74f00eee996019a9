package org.zhner.article;

/**
 * One document as it was read.
 *
 * @param id names the article in the output; not empty
 * @param text exactly as decoded: line ends, white space and odd characters in place; well-formed UTF-16
 * @param source where the text came from
 * @param metadata fields of the input that zhner passes through
 */
public record Article(String id, String text, Source source, Metadata metadata) {
    public Article {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        int half = Surrogates.firstLone(text);
        if (half >= 0) {
            throw new IllegalArgumentException("a lone surrogate at UTF-16 offset " + half);
        }
    }
}
