package org.zhner.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks what begins like gzip, and passes on what does not. */
final class Gunzip {
    private static final int BUFFER = 1 << 16;

    private Gunzip() {}

    /** The bytes of {@code raw}, unpacked if they need it; closes it if that cannot begin. */
    static InputStream ifPacked(InputStream raw) throws IOException {
        try {
            InputStream whole = new Whole(raw);
            whole.mark(2);
            boolean isGzip = whole.read() == 0x1f && whole.read() == 0x8b;
            whole.reset();
            return isGzip ? new GZIPInputStream(whole, BUFFER) : whole;
        } catch (IOException cause) {
            raw.close();
            throw cause;
        }
    }

    /**
     * A stream that says honestly whether anything is left. {@link GZIPInputStream} asks that before it looks for one
     * more packed part, and a pipe that is slow to deliver says 0 in the middle: all later parts would be lost.
     */
    private static final class Whole extends BufferedInputStream {
        Whole(InputStream raw) {
            super(raw, BUFFER);
        }

        @Override
        public synchronized int available() throws IOException {
            int now = super.available();
            if (now > 0) {
                return now;
            }
            mark(1);
            boolean hasMore = read() >= 0;
            reset();
            return hasMore ? 1 : 0;
        }
    }
}
