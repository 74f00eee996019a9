package org.zhner.article;

import java.nio.charset.Charset;
import java.util.OptionalLong;

/**
 * Where an article's text came from, and how its bytes became text.
 *
 * @param uri path as the user gave it, with what is in a folder or archive added to it ({@code news/a.txt}, {@code
 *     news.zip!a.txt}), or {@code -} for standard input
 * @param record index of the record in a file of many, from 0; empty where the file is the article
 * @param mediaType what the bytes were
 * @param charset decoded the bytes
 * @param charsetFrom how that charset was found
 * @param sha256 of the bytes of the file (unpacked), of the record's line, or of a table's record: its fields in UTF-8,
 *     each followed by U+001F; 64 lower-case hexadecimal digits
 */
public record Source(
        String uri, OptionalLong record, MediaType mediaType, Charset charset, CharsetFrom charsetFrom, String sha256) {
    /** A source of plain text, or, with a record's index, of JSON Lines. */
    public Source(String uri, OptionalLong record, Charset charset, CharsetFrom charsetFrom, String sha256) {
        this(uri, record, record.isPresent() ? MediaType.JSON_LINES : MediaType.TEXT, charset, charsetFrom, sha256);
    }

    /** What the bytes of a source were. */
    public enum MediaType {
        TEXT,
        /** A page, out of which the article's text was extracted. */
        HTML,
        JSON_LINES,
        CSV,
        TSV;

        /** Whether the article's text is an extract, so that its offsets are none in what was decoded. */
        public boolean isExtracted() {
            return this == HTML;
        }
    }

    /** How the charset of a source was found. */
    public enum CharsetFrom {
        BOM,
        OPTION,
        DETECTED,
        /** The format allows only one, as JSON Lines allows only UTF-8, or the page names it. */
        DECLARED
    }
}
