package org.zhner.article;

import java.util.OptionalInt;
import org.zhner.text.Span;

/**
 * A part of an article's text, mostly a line without its line end.
 *
 * @param span not empty; in UTF-16 units of the article's text
 * @param kind what the section is
 * @param repeatOf index in the layout of the earlier section with the same text; always there for a repeat, possible
 *     for boilerplate, empty otherwise
 */
public record Section(Span span, SectionKind kind, OptionalInt repeatOf) {
    public Section {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a section has text");
        }
        if (repeatOf.isPresent()
                ? kind != SectionKind.REPEAT && kind != SectionKind.BOILERPLATE
                : kind == SectionKind.REPEAT) {
            throw new IllegalArgumentException("a section of kind " + kind + " cannot have repeatOf " + repeatOf);
        }
    }
}
