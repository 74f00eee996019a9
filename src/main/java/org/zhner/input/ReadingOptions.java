package org.zhner.input;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.zhner.records.TableColumns;

/**
 * How inputs are read.
 *
 * @param format of the documents, also of those in folders and archives
 * @param encoding of text, pages and tables without a byte order mark; detected if empty
 * @param globs which files of folders and archives are read
 * @param columns of tables
 * @param output a folder that is passed over inside others, since what is written goes there
 */
public record ReadingOptions(
        InputFormat format,
        Optional<Charset> encoding,
        Globs globs,
        TableColumns.Wanted columns,
        Optional<Path> output) {
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(InputFormat.AUTO, Optional.empty(), Globs.ALL, TableColumns.Wanted.USUAL);

    /** Options of a reading that leaves no folder out. */
    public ReadingOptions(InputFormat format, Optional<Charset> encoding, Globs globs, TableColumns.Wanted columns) {
        this(format, encoding, globs, columns, Optional.empty());
    }

    /** The same, passing over a folder. */
    public ReadingOptions without(Path folder) {
        return new ReadingOptions(format, encoding, globs, columns, Optional.of(folder));
    }

    /** The same with another format. */
    public ReadingOptions with(InputFormat other) {
        return new ReadingOptions(other, encoding, globs, columns, output);
    }
}
