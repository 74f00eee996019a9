package org.zhner.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;

/**
 * Writes tagged articles in one format. Immutable: the same article gives the same bytes, whatever was written before.
 * Offsets are code points of the article's text.
 */
public sealed interface ArticleWriter permits JsonWriter, ConllWriter, BratWriter, TsvWriter {
    /** Extensions, without a dot, of the files that one document becomes; one, but for brat. */
    List<String> extensions();

    /** Extension, without a dot, of a file of many documents one after the other; empty if the format has no such. */
    Optional<String> extensionOfMany();

    /**
     * Writes what each file begins with, before its first document; for most formats nothing.
     *
     * @throws IOException if {@code out} cannot take it, as on a full disk
     */
    default void begin(OutputStream out) throws IOException {}

    /**
     * Writes one document's part of one file and flushes {@code out}, which stays open.
     *
     * @param extension one of {@link #extensions}, or that of many
     * @throws IOException if {@code out} cannot take it, as on a full disk
     * @throws IllegalArgumentException if the format has no such extension
     */
    void write(TaggedArticle article, String extension, OutputStream out) throws IOException;

    /** Whether the format has room for the account of an article that failed; otherwise that must be told elsewhere. */
    default boolean hasFailures() {
        return false;
    }

    /**
     * Writes the account of an article that could not be read or tagged and flushes {@code out}, which stays open.
     *
     * @param id names the article; not empty
     * @param uri as in {@link org.zhner.article.Source#uri()}
     * @param record as in {@link org.zhner.article.Source#record()}
     * @throws IOException if {@code out} cannot take it, as on a full disk
     * @throws UnsupportedOperationException if the format has no failures
     */
    default void writeFailure(String id, String uri, OptionalLong record, Problem problem, OutputStream out)
            throws IOException {
        throw new UnsupportedOperationException("this format has no failures");
    }

    /** The extension, if this writer has it. */
    default String requireExtension(String extension) {
        if (!extensions().contains(extension)
                && !extensionOfMany().filter(extension::equals).isPresent()) {
            throw new IllegalArgumentException("no file of this format ends in ." + extension);
        }
        return extension;
    }
}
