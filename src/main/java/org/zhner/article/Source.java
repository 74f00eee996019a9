package org.zhner.article;

import java.nio.charset.Charset;
import java.util.OptionalLong;

/**
 * Where an article's text came from, and how its bytes became text.
 *
 * @param uri path as the user gave it, or {@code -} for standard input
 * @param record index of the record in a file of many, from 0; empty where the file is the article
 * @param charset decoded the bytes
 * @param charsetFrom how that charset was found
 * @param sha256 of the bytes of the file (unpacked) or of the record's line, 64 lower-case hexadecimal digits
 */
public record Source(String uri, OptionalLong record, Charset charset, CharsetFrom charsetFrom, String sha256) {
    /** How the charset of a source was found. */
    public enum CharsetFrom {
        BOM,
        OPTION,
        DETECTED,
        /** The format allows only one, as JSON Lines allows only UTF-8. */
        DECLARED
    }
}
