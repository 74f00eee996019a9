package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.zhner.packing.Unpacking;

/** What a file holds, told by its first bytes, its name and what the user says. */
enum Content {
    TEXT,
    PAGE,
    JSON_LINES,
    CSV,
    TSV,
    ZIP,
    TAR;

    private static final int HEAD = 1_024;

    private static final int TAR_MAGIC = 257;

    private static final Pattern PAGE_BEGINS = Pattern.compile(
            "(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[^>]*-->\\s*)*<(?:!doctype\\s+html|html)[\\s>]",
            Pattern.CASE_INSENSITIVE);

    /**
     * What {@code stream} holds, which stays where it is.
     *
     * @param name with its extension
     */
    static Content of(InputStream stream, String name, InputFormat format) throws IOException {
        byte[] bytes = Unpacking.head(stream, HEAD);
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        String extension = NameEndings.extension(name);
        if ((head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) && !NameEndings.isZippedDocument(name)) {
            return ZIP;
        }
        if (head.startsWith("ustar", TAR_MAGIC)) {
            return TAR;
        }
        if (NameEndings.isArchive(name) && bytes.length > 0) {
            return extension.equals("zip") ? ZIP : TAR;
        }
        return switch (format) {
            case TEXT -> TEXT;
            case HTML -> PAGE;
            case JSONL -> JSON_LINES;
            case CSV -> CSV;
            case TSV -> TSV;
            case AUTO -> byName(extension, head);
        };
    }

    private static Content byName(String extension, String head) {
        return switch (extension) {
            case "txt", "text" -> TEXT;
            case "html", "htm", "xhtml", "shtml" -> PAGE;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "csv" -> CSV;
            case "tsv", "tab" -> TSV;
            default -> PAGE_BEGINS.matcher(head.replace("\0", "")).lookingAt() ? PAGE : TEXT;
        };
    }
}
