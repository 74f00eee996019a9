package org.zhner.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.zhner.article.Source.CharsetFrom;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Turns a file's bytes into text: by its byte order mark, else by the user's word, else by detection. */
final class TextDecoder {
    private final Optional<Charset> encoding;

    TextDecoder(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    /** Decoded text and how its charset was found. A byte order mark is no part of the text. */
    record Decoded(String text, Charset charset, CharsetFrom charsetFrom) {}

    /**
     * The text of {@code bytes}.
     *
     * @param where named in messages
     * @throws UserException if they are not text in the charset that they must be in, or in any known one
     */
    Decoded decode(byte[] bytes, String where) {
        refuse(BinaryFormats.byBeginning(bytes), where);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            refuse(BinaryFormats.byZeroByte(bytes), where);
            return decode(bytes, 3, StandardCharsets.UTF_8, CharsetFrom.BOM, where);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, CharsetFrom.BOM, where);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, CharsetFrom.BOM, where);
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            refuse(BinaryFormats.byZeroByte(bytes), where);
            return decode(bytes, 4, CharsetDetector.GB18030, CharsetFrom.BOM, where);
        }
        if (encoding.isEmpty() || !hasWideUnits(encoding.get())) {
            refuse(BinaryFormats.byZeroByte(bytes), where);
        }
        if (encoding.isPresent()) {
            return decode(bytes, 0, encoding.get(), CharsetFrom.OPTION, where);
        }
        return CharsetDetector.detect(bytes)
                .map(detected -> new Decoded(detected.text(), detected.charset(), CharsetFrom.DETECTED))
                .orElseThrow(() -> unknown(bytes, where));
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset, CharsetFrom charsetFrom, String where) {
        StrictDecoder.Result result = StrictDecoder.decode(bytes, from, charset);
        if (result instanceof StrictDecoder.Result.Text text) {
            return new Decoded(text.text(), charset, charsetFrom);
        }
        StrictDecoder.Result.Broken broken = (StrictDecoder.Result.Broken) result;
        String reason = charsetFrom == CharsetFrom.BOM ? "the byte order mark says so" : "--encoding says so";
        throw new UserException(new Problem(
                "UNDECODABLE",
                "the bytes are not text in " + charset,
                where + ", byte offset " + broken.offset(),
                "bytes " + broken.bytes(),
                "text in " + charset + ", since " + reason,
                "give the right --encoding, or leave it out to have it detected"));
    }

    private static boolean hasWideUnits(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static void refuse(Optional<String> format, String where) {
        if (format.isPresent()) {
            throw new UserException(InputProblems.binary(where, format.get()));
        }
    }

    private static UserException unknown(byte[] bytes, String where) {
        return new UserException(new Problem(
                "ENCODING_UNKNOWN",
                "cannot tell how the text is encoded",
                where,
                CharsetDetector.failures(bytes),
                "text in UTF-8, Big5-HKSCS or GB18030 throughout",
                "mend the bytes named, or name another charset with --encoding"));
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int at = 0; at < prefix.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != prefix[at]) {
                return false;
            }
        }
        return true;
    }
}
