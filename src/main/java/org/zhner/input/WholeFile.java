package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Reads files that are one document. */
final class WholeFile {
    private WholeFile() {}

    /**
     * All bytes of {@code stream}.
     *
     * @throws UserException if there are more than {@code most}
     */
    static byte[] read(InputStream stream, int most, String where) throws IOException {
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new UserException(new Problem(
                    "FILE_TOO_LARGE",
                    "the input is too large for one article",
                    where,
                    "more than " + most + " bytes",
                    "one article of text",
                    "split it, or give it as JSON Lines with --jsonl"));
        }
        return bytes;
    }

    /** What a file without text has instead. */
    static String blank(byte[] bytes, String text) {
        if (bytes.length == 0) {
            return "0 bytes";
        }
        return bytes.length + (text.isEmpty() ? " bytes of byte order mark" : " bytes of white space");
    }
}
