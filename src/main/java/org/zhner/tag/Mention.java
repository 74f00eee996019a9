package org.zhner.tag;

import org.zhner.text.Span;

/**
 * A place where a name stands.
 *
 * @param span in UTF-16 units of the article's text; not empty
 * @param surface the article's text there
 * @param type what the name stands for
 * @param score in [0, 1]: how sure its finder is
 * @param origin what found it
 * @param sentence index of the sentence that it lies in
 * @param section index of the section that it lies in
 */
public record Mention(
        Span span, String surface, EntityType type, double score, Origin origin, int sentence, int section) {
    public Mention {
        if (span.isEmpty() || surface.length() != span.length()) {
            throw new IllegalArgumentException("mention " + surface + " does not fill " + span);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies in [0, 1], not " + score);
        }
    }
}
