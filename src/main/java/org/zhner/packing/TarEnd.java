package org.zhner.packing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Remembers whether the last block of a tar archive is the mark of its end: zeros. Without it the archive was cut
 * between two members, which the library takes for its end.
 */
public final class TarEnd extends FilterInputStream {
    private static final int BLOCK = 512;

    private long zeros;

    public TarEnd(InputStream stream) {
        super(stream);
    }

    /** Whether what was read so far ends with a block of zeros. */
    public boolean isMarked() {
        return zeros >= BLOCK;
    }

    @Override
    public int read() throws IOException {
        byte[] unit = new byte[1];
        return read(unit, 0, 1) < 0 ? -1 : unit[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int at = offset; at < offset + read; at++) {
            zeros = buffer[at] == 0 ? zeros + 1 : 0;
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        zeros = 0;
        return in.skip(bytes);
    }
}
