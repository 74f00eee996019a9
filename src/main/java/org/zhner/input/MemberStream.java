package org.zhner.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A member's bytes. Whatever the archive's library throws at them says that the archive is corrupt. */
final class MemberStream extends FilterInputStream {
    MemberStream(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        byte[] unit = new byte[1];
        return read(unit, 0, 1) < 0 ? -1 : unit[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (Budget.SpentException cause) {
            throw cause;
        } catch (IOException | RuntimeException cause) {
            throw new CorruptArchiveException(cause);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
