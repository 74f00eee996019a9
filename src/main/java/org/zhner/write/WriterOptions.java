package org.zhner.write;

import java.util.List;
import java.util.Optional;

/**
 * How to write articles, in whatever format.
 *
 * @param compact leaves out sentences and tokens, for JSON
 * @param pretty indents, for JSON
 * @param fields the only ones to write; all, or the format's usual ones, if empty
 * @param unit what has a line of its own in CoNLL's format, if the user says so
 * @param scheme of the tags in CoNLL's format, if the user says so
 */
public record WriterOptions(
        boolean compact, boolean pretty, List<String> fields, Optional<ConllUnit> unit, Optional<ConllScheme> scheme) {
    public WriterOptions {
        fields = List.copyOf(fields);
    }
}
