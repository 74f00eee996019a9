package org.zhner.input;

import java.io.InputStream;
import java.nio.file.Path;

/** Something to read articles from. Its name is what the user called it, and stands in messages and in the output. */
public sealed interface Input {
    String name();

    /** A file or folder on disk. */
    record File(Path path, String name) implements Input {}

    /** A stream that is there already, such as standard input, whose name is {@code -}. */
    record Stream(InputStream stream, String name) implements Input {}

    /**
     * A list of paths of files and folders, in UTF-8: each ends with a zero byte if the list has one near its beginning,
     * else with a line end.
     */
    record Paths(InputStream stream, String name) implements Input {}
}
