package org.zhner.charset;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.zhner.article.Source.CharsetFrom;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Turns a file's bytes into text: by its byte order mark, else by the user's word, else by detection. */
public final class TextDecoder {
    private final Optional<Charset> encoding;

    /**
     * A decoder.
     *
     * @param encoding of bytes without a byte order mark; detected if empty
     */
    public TextDecoder(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    /** Decoded text and how its charset was found. A byte order mark is no part of the text. */
    public record Decoded(String text, Charset charset, CharsetFrom charsetFrom) {}

    /**
     * How bytes are to be decoded.
     *
     * @param from index of the first byte that is text
     */
    public record Decoding(int from, Charset charset, CharsetFrom charsetFrom) {}

    /**
     * The text of {@code bytes}.
     *
     * @param where named in messages
     * @throws UserException if they are not text in the charset that they must be in, or in any known one
     */
    public Decoded decode(byte[] bytes, String where) {
        Optional<Decoding> known = known(bytes, where);
        if (known.isPresent()) {
            return decode(bytes, known.get(), where);
        }
        return detect(bytes, where);
    }

    /**
     * The markup of a page. The charset that it names counts where no byte order mark and no user says otherwise, and
     * only if all bytes are text in it, since many pages are wrong about it.
     *
     * @param where named in messages
     * @throws UserException as {@link #decode(byte[], String)}
     */
    public Decoded decodePage(byte[] bytes, String where) {
        Optional<Decoding> known = known(bytes, where);
        if (known.isPresent()) {
            return decode(bytes, known.get(), where);
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes);
        if (declared.isPresent()
                && StrictDecoder.decode(bytes, 0, declared.get()) instanceof StrictDecoder.Result.Text text) {
            return new Decoded(text.text(), declared.get(), CharsetFrom.DECLARED);
        }
        return detect(bytes, where);
    }

    /**
     * How to decode what begins with {@code bytes}, for text that is too long to be held.
     *
     * @param isWhole whether nothing is known to come after them; else what follows the last line feed is not looked at
     * @param where named in messages
     * @throws UserException as {@link #decode(byte[], String)}
     */
    public Decoding decoding(byte[] bytes, boolean isWhole, String where) {
        return known(bytes, where).orElseGet(() -> {
            byte[] lines = wholeLines(bytes);
            Decoded decoded =
                    !isWhole || CharsetDetector.detect(bytes).isEmpty() ? detect(lines, where) : detect(bytes, where);
            return new Decoding(0, decoded.charset(), decoded.charsetFrom());
        });
    }

    /** A few bytes as text in whichever charset they seem to be in; nothing if in none. */
    public static Optional<String> guess(byte[] bytes) {
        return CharsetDetector.detect(bytes).map(CharsetDetector.Detected::text);
    }

    private static byte[] wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? bytes : Arrays.copyOf(bytes, end);
    }

    private Optional<Decoding> known(byte[] bytes, String where) {
        refuse(BinaryFormats.byBeginning(bytes), where);
        Optional<Mark> mark = Mark.of(bytes);
        Optional<Charset> charset = mark.map(Mark::charset).or(() -> encoding);
        if (charset.isEmpty() || !hasWideUnits(charset.get())) {
            refuse(BinaryFormats.byZeroByte(bytes), where);
        }
        if (mark.isPresent()) {
            return mark.map(found -> new Decoding(found.length(), found.charset(), CharsetFrom.BOM));
        }
        return encoding.map(given -> new Decoding(0, given, CharsetFrom.OPTION));
    }

    private static Decoded detect(byte[] bytes, String where) {
        return CharsetDetector.detect(bytes)
                .map(detected -> new Decoded(detected.text(), detected.charset(), CharsetFrom.DETECTED))
                .orElseThrow(() -> unknown(bytes, where));
    }

    private static Decoded decode(byte[] bytes, Decoding decoding, String where) {
        return decode(bytes, decoding.from(), decoding.charset(), decoding.charsetFrom(), where);
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
            throw new UserException(BinaryFormats.problem(where, format.get()));
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
}
