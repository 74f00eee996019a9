package org.zhner.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes a stream that is too long to be held. Everything before a byte that cannot be decoded is given out before that
 * is told, which the JDK's own reader does not do.
 */
public final class StrictReader extends Reader {
    private final InputStream stream;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
    private boolean isAtEnd;
    private boolean isFlushed;
    private int pending = -1;

    /** Reads text of {@code charset}; fails with a {@link CharacterCodingException} where it is none. */
    public StrictReader(InputStream stream, Charset charset) {
        this.stream = stream;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (pending >= 0) {
            buffer[offset] = (char) pending;
            pending = -1;
            return 1;
        }
        if (length == 1) {
            return readOne(buffer, offset);
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
        while (out.position() == 0 && !isFlushed) {
            CoderResult result = decoder.decode(bytes, out, isAtEnd);
            if (result.isError() && out.position() == 0) {
                result.throwException();
            }
            if (result.isUnderflow() && out.position() == 0) {
                refill(out);
            }
        }
        return out.position() == 0 ? -1 : out.position();
    }

    /** A pair of surrogates has no room in one unit, so its second half waits. */
    private int readOne(char[] buffer, int offset) throws IOException {
        char[] pair = new char[2];
        int read = read(pair, 0, 2);
        if (read < 0) {
            return -1;
        }
        buffer[offset] = pair[0];
        pending = read == 2 ? pair[1] : -1;
        return 1;
    }

    private void refill(CharBuffer out) throws IOException {
        if (isAtEnd) {
            decoder.flush(out);
            isFlushed = true;
            return;
        }
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
