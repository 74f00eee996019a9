package org.zhner.charset;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhner.problem.Problem;

/** Knows files that are not text by how they begin, or by bytes that text does not have. */
public final class BinaryFormats {
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("%PDF-", "a PDF document");
        BEGINNINGS.put("PK\u0003\u0004", "a ZIP archive (perhaps a DOCX or XLSX document)");
        BEGINNINGS.put("\u0089PNG", "a PNG picture");
        BEGINNINGS.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        BEGINNINGS.put("GIF8", "a GIF picture");
        BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0", "an old Microsoft Office document");
        BEGINNINGS.put("\u007FELF", "a program");
        BEGINNINGS.put("{\\rtf", "a Rich Text document");
        BEGINNINGS.put("Rar!\u001A\u0007", "a RAR archive");
        BEGINNINGS.put("7z\u00BC\u00AF", "a 7z archive");
        BEGINNINGS.put("\u00FF\u00FE\u0000\u0000", "text in UTF-32");
        BEGINNINGS.put("\u0000\u0000\u00FE\u00FF", "text in UTF-32");
        BEGINNINGS.put("(\u00B5/\u00FD", "data packed with zstd");
    }

    private BinaryFormats() {}

    /** What the bytes seem to be by how they begin, if not text. */
    public static Optional<String> byBeginning(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> format : BEGINNINGS.entrySet()) {
            if (beginning.startsWith(format.getKey())) {
                return Optional.of(format.getValue());
            }
        }
        return Optional.empty();
    }

    /** Where there is a zero byte, which no text has unless its units are wider than a byte. */
    static Optional<String> byZeroByte(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return Optional.of("a zero byte at offset " + at);
            }
        }
        return Optional.empty();
    }

    /** The input looks like {@code format}, which is not text. */
    public static Problem problem(String where, String format) {
        return new Problem(
                "BINARY_FILE",
                "the input is not text",
                where,
                format,
                "text, a page, JSON Lines or a table, each perhaps packed, or an archive of such files",
                "extract the text first, or convert it to UTF-8; UTF-16 without a byte order mark needs --encoding");
    }
}
