package org.zhner.eval;

import org.zhner.text.Span;

/**
 * A way to read a place of a text: these units are a name of this type.
 *
 * @param span not empty; in UTF-16 units of the document's text
 * @param label the type
 */
public record LabelledSpan(Span span, Label label) {
    public LabelledSpan {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a name has text");
        }
    }

    LabelledSpan as(TypeSet types) {
        return new LabelledSpan(span, types.project(label));
    }
}
