package org.zhner.packing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Compares what was read of one input with what it unpacked to, and stops what unpacks to a thousand times more. */
public final class Budget {
    private final long most;
    private final int ratio;
    private long packed;
    private boolean spent;

    /**
     * A budget for one input.
     *
     * @param most bytes that anything may unpack to
     * @param ratio beyond {@code most}, so many bytes may come out of each packed byte
     */
    public Budget(long most, int ratio) {
        this.most = most;
        this.ratio = ratio;
    }

    /** It unpacks to more than it may. */
    public static final class SpentException extends IOException {
        SpentException(String message) {
            super(message);
        }
    }

    /** Whether a limit was reached: nothing more is to be read from this input. */
    public boolean isSpent() {
        return spent;
    }

    /** Counts bytes of the input as read that are read by other ways than a stream. */
    public void addPacked(long bytes) {
        packed += bytes;
    }

    /** The input's own bytes, counted. */
    public InputStream packed(InputStream stream) {
        return new Counting(stream) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** The sum of what comes out of one packing or archive. */
    public final class Tally {
        private long unpacked;

        /** A stream that counts, and fails when too much has come out. */
        public InputStream watch(InputStream stream) {
            return new Counting(stream) {
                @Override
                void count(long bytes) throws IOException {
                    unpacked += bytes;
                    require();
                }
            };
        }

        private void require() throws IOException {
            if (spent || (unpacked > most && unpacked / ratio > packed)) {
                spent = true;
                throw new SpentException(unpacked + " bytes out of " + packed);
            }
        }
    }

    private abstract static class Counting extends FilterInputStream {
        Counting(InputStream stream) {
            super(stream);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            int unit = in.read();
            if (unit >= 0) {
                count(1);
            }
            return unit;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = in.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false; // going back would count twice
        }
    }
}
