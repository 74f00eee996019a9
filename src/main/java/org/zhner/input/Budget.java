package org.zhner.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Compares what was read of one input with what it unpacked to, and stops what unpacks to a thousand times more. */
final class Budget {
    private final Limits limits;
    private long packed;
    private boolean spent;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** It unpacks to more than it may. */
    static final class SpentException extends IOException {
        SpentException(String message) {
            super(message);
        }
    }

    /** Whether a limit was reached: nothing more is to be read from this input. */
    boolean isSpent() {
        return spent;
    }

    /** Counts bytes of the input as read that are read by other ways than a stream. */
    void addPacked(long bytes) {
        packed += bytes;
    }

    /** The input's own bytes, counted. */
    InputStream packed(InputStream stream) {
        return new Counting(stream) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** The sum of what comes out of one packing or archive. */
    final class Tally {
        private long unpacked;

        /** A stream that counts, and fails when too much has come out. */
        InputStream watch(InputStream stream) {
            return new Counting(stream) {
                @Override
                void count(long bytes) throws IOException {
                    unpacked += bytes;
                    require();
                }
            };
        }

        private void require() throws IOException {
            if (spent || (unpacked > limits.unpacked() && unpacked / limits.ratio() > packed)) {
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
