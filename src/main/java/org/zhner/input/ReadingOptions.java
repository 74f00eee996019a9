package org.zhner.input;

import java.nio.charset.Charset;
import java.util.Optional;
import org.zhner.records.TableColumns;

/**
 * How inputs are read.
 *
 * @param format of the documents, also of those in folders and archives
 * @param encoding of text, pages and tables without a byte order mark; detected if empty
 * @param globs which files of folders and archives are read
 * @param columns of tables
 */
public record ReadingOptions(InputFormat format, Optional<Charset> encoding, Globs globs, TableColumns.Wanted columns) {
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(InputFormat.AUTO, Optional.empty(), Globs.ALL, TableColumns.Wanted.USUAL);

    /** The same with another format. */
    public ReadingOptions with(InputFormat other) {
        return new ReadingOptions(other, encoding, globs, columns);
    }
}
