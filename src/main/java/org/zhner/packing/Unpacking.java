package org.zhner.packing;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Unpacks what begins like gzip or zstd, and passes on what does not. */
public final class Unpacking {
    private static final int BUFFER = 1 << 16;

    private Unpacking() {}

    /**
     * The bytes of a stream, unpacked.
     *
     * @param stream can be marked
     * @param layers so many packings were taken off
     */
    public record Unpacked(InputStream stream, int layers) {}

    /** {@code raw} unpacked as often as it needs, at most {@code most} times; closes it if that cannot begin. */
    public static Unpacked open(InputStream raw, int most, Budget budget) throws IOException {
        InputStream stream = new Whole(raw);
        try {
            for (int layers = 0; ; layers++) {
                byte[] head = head(stream, 4);
                boolean isGzip = head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
                boolean isZstd = head.length == 4
                        && head[0] == 0x28
                        && head[1] == (byte) 0xb5
                        && head[2] == 0x2f
                        && head[3] == (byte) 0xfd;
                if (!isGzip && !isZstd) {
                    return new Unpacked(stream, layers);
                }
                if (layers == most) {
                    throw new TooDeepException();
                }
                stream = new Whole(budget.new Tally().watch(unpacked(stream, isGzip)));
            }
        } catch (IOException cause) {
            stream.close();
            throw cause;
        }
    }

    private static InputStream unpacked(InputStream stream, boolean isGzip) throws IOException {
        try {
            return isGzip ? new GZIPInputStream(stream, BUFFER) : new ZstdInputStream(stream);
        } catch (IOException cause) {
            throw corrupt(cause);
        }
    }

    /** What the unpackers themselves find fault with, under a name of its own. */
    private static IOException corrupt(IOException cause) {
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return new CorruptPackingException("gzip", cause);
        }
        return cause instanceof ZstdIOException ? new CorruptPackingException("zstd", cause) : cause;
    }

    /** It is packed more often than anyone would. */
    public static final class TooDeepException extends IOException {}

    /**
     * The first bytes of a stream, which stays where it is. If it fails before there are {@code length} of them, it will
     * fail again for whoever reads that far.
     */
    public static byte[] head(InputStream stream, int length) throws IOException {
        stream.mark(length);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            for (int unit = stream.read(); unit >= 0; unit = head.size() < length ? stream.read() : -1) {
                head.write(unit);
            }
        } catch (IOException cause) {
            if (head.size() == 0) {
                throw cause;
            }
        }
        stream.reset();
        return head.toByteArray();
    }

    /** A stream that, once it has failed, always fails: unpackers would say that they are at their end. */
    private static final class Failing extends FilterInputStream {
        private @Nullable IOException failure;

        Failing(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            byte[] unit = new byte[1];
            return read(unit, 0, 1) < 0 ? -1 : unit[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (failure != null) {
                throw failure;
            }
            try {
                return in.read(buffer, offset, length);
            } catch (IOException cause) {
                failure = corrupt(cause);
                throw failure;
            }
        }

        /** A buffer before it that hopes for more would meet the failure, and forget what it has. */
        @Override
        public int available() {
            return 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /**
     * A stream that says honestly whether anything is left. {@link GZIPInputStream} asks that before it looks for one
     * more packed part, and a pipe that is slow to deliver says 0 in the middle: all later parts would be lost.
     */
    private static final class Whole extends BufferedInputStream {
        Whole(InputStream raw) {
            super(new Failing(raw), BUFFER);
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
