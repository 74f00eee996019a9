package org.zhner.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something to read articles from. Its name is what the user called it, and stands in messages and in the output. */
public sealed interface Input {
    String name();

    /** A file on disk. */
    record File(Path path, String name) implements Input {}

    /** A stream that is there already, such as standard input, whose name is {@code -}. */
    record Stream(InputStream stream, String name) implements Input {}

    /** Its bytes; unpacked if they begin like gzip. */
    default InputStream open() throws IOException {
        InputStream raw = this instanceof File file ? Files.newInputStream(file.path()) : ((Stream) this).stream();
        return Gunzip.ifPacked(raw);
    }
}
