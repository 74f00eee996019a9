package org.zhner.article;

import java.util.OptionalLong;
import org.zhner.problem.Problem;

/** What came of one document that went in: there is one for each, in order. */
public sealed interface Reading {
    /** It was read. */
    record Read(Article article) implements Reading {}

    /**
     * It could not be read, for which the problem gives the reason. What comes after it can still be.
     *
     * @param id the id that its article would have, as far as it could be read
     * @param uri where it came from
     * @param record index of the record in a file of many, from 0; empty where the file is the document, or nothing
     *     of it could be read
     */
    record Unreadable(String id, String uri, OptionalLong record, Problem problem) implements Reading {}
}
