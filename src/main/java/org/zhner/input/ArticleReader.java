package org.zhner.input;

import java.nio.file.Files;
import java.util.List;

/** Reads articles. Whatever is wrong with an input comes out as an unreadable reading, never as an exception. */
public final class ArticleReader {
    private final Opening opening;

    public ArticleReader(ReadingOptions options) {
        this(options, Limits.USUAL);
    }

    /** With other limits than the usual ones. */
    ArticleReader(ReadingOptions options, Limits limits) {
        this.opening = new Opening(options, limits);
    }

    /** The readings of all documents in {@code inputs}, in that order; what is in a folder is ordered by name. */
    public Readings read(List<Input> inputs) {
        return new Walk(new Roots(inputs.iterator(), opening));
    }

    /**
     * Whether {@code input} is one document, as far as names tell: no folder, archive, list of paths or file of records.
     */
    public boolean isOneDocument(Input input) {
        if (input instanceof Input.Paths || (input instanceof Input.File file && Files.isDirectory(file.path()))) {
            return false;
        }
        return !NameEndings.isArchive(input.name())
                && switch (opening.options().format()) {
                    case TEXT, HTML -> true;
                    case JSONL, CSV, TSV -> false;
                    case AUTO -> !NameEndings.isRecords(input.name());
                };
    }
}
