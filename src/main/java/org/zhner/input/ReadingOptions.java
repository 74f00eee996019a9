package org.zhner.input;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param format of the documents, also of those in folders and archives
 * @param encoding of text, pages and tables without a byte order mark; detected if empty
 * @param globs which files of folders and archives are read
 * @param columns of tables
 */
public record ReadingOptions(InputFormat format, Optional<Charset> encoding, Globs globs, Columns columns) {
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(InputFormat.AUTO, Optional.empty(), Globs.ALL, Columns.DEFAULT);

    /**
     * Which columns of a table an article is made of; all others go into its metadata.
     *
     * @param text has to be there
     * @param id need not be there, unless it is not the usual one
     */
    public record Columns(String text, String id) {
        public static final Columns DEFAULT = new Columns("text", "id");
    }

    /** The same with another format. */
    public ReadingOptions with(InputFormat other) {
        return new ReadingOptions(other, encoding, globs, columns);
    }
}
