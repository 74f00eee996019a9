package org.zhner.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;

/** One kind of file that a tagged document becomes. The same article must give the same bytes. Safe for many threads. */
public interface Format {
    /** Of a file of one document, without a dot, such as {@code json}. */
    String extension();

    /** Of a file of many documents one after the other, such as {@code jsonl}. */
    String extensionOfMany();

    /** Writes what each file begins with, before its first document; mostly nothing. {@code out} stays open. */
    default void begin(OutputStream out) throws IOException {}

    /** Writes one document; {@code out} stays open. */
    void write(TaggedArticle article, OutputStream out) throws IOException;

    /**
     * Writes the account of a document that failed, or nothing if this format has none; {@code out} stays open.
     *
     * @param record index of the record in a file of many, from 0
     */
    void writeFailure(String id, String uri, OptionalLong record, Problem problem, OutputStream out) throws IOException;
}
