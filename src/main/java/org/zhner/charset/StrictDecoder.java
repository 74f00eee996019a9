package org.zhner.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.zhner.article.Surrogates;

/** Decodes bytes or says where it cannot; replaces nothing. */
public final class StrictDecoder {
    private StrictDecoder() {}

    /** What decoding gave. */
    public sealed interface Result {
        /** All bytes are text. */
        record Text(String text) implements Result {}

        /** The bytes at {@code offset} are none in that charset. */
        record Broken(int offset, String bytes) implements Result {}
    }

    /** The bytes from {@code from} as text in {@code charset}; offsets count from the first of all bytes. */
    public static Result decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.min(Integer.MAX_VALUE - 8L, (bytes.length - from) + 16L));
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            return new Result.Broken(in.position(), hex(bytes, in.position(), Math.max(1, result.length())));
        }
        if (result.isOverflow()) {
            throw new IllegalStateException(charset + " gives more than one unit a byte");
        }
        return wellFormed(out.flip().toString(), bytes, from, charset);
    }

    /** Refuses halves of characters, which Java's UTF-32 and CESU-8 let pass. */
    private static Result wellFormed(String text, byte[] bytes, int from, Charset charset) {
        int half = Surrogates.firstLone(text);
        if (half < 0) {
            return new Result.Text(text);
        }
        int offset = from + text.substring(0, half).getBytes(charset).length;
        return new Result.Broken(offset, hex(bytes, offset, 4));
    }

    private static String hex(byte[] bytes, int offset, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = offset; at < Math.min(bytes.length, offset + length); at++) {
            text.append(String.format("%02X ", bytes[at] & 0xFF));
        }
        return text.toString().trim();
    }
}
