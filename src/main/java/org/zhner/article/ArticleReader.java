package org.zhner.article;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads articles. Whatever is wrong with an input comes out as {@link Reading.Unreadable}, never as an exception. */
public final class ArticleReader {
    private final TextFileReader texts;
    private final JsonLinesReader jsonLines = new JsonLinesReader();

    /**
     * A reader.
     *
     * @param encoding of plain text without a byte order mark; detected if empty
     */
    public ArticleReader(Optional<Charset> encoding) {
        this.texts = new TextFileReader(new TextDecoder(encoding));
    }

    /** Reads a plain text, packed with gzip or not, as one article. */
    public void readText(Input input, Consumer<Reading> sink) {
        sink.accept(texts.read(input));
    }

    /** Reads JSON Lines, packed with gzip or not: a record a line, each an article. Holds one line at a time. */
    public void readJsonLines(Input input, Consumer<Reading> sink) {
        jsonLines.read(input, sink);
    }
}
