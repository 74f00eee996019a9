package org.zhner.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines at LF; a CR before it, and a UTF-8 byte order mark at the start, are left out. */
public final class ByteLines {
    private final InputStream stream;
    private final int mostBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long number;

    /**
     * Lines of {@code stream}.
     *
     * @param mostBytes a longer line is passed over, so that one bad record cannot take all memory
     */
    public ByteLines(InputStream stream, int mostBytes) {
        this.stream = stream;
        this.mostBytes = mostBytes;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line end; none if it is too long
     */
    @SuppressWarnings("ArrayRecordComponent") // made and read once, never compared
    public record Line(long number, byte[] bytes, boolean isTooLong) {
        public boolean isBlank() {
            if (isTooLong) {
                return false;
            }
            for (byte unit : bytes) {
                if (unit != ' ' && unit != '\t' && unit != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line, or null after the last. */
    @Nullable
    public Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isTooLong = false;
        boolean found = false;
        while (fill()) {
            found = true;
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            isTooLong |= line.size() + (next - from) > mostBytes;
            if (isTooLong) {
                line = new ByteArrayOutputStream();
            } else {
                line.write(buffer, from, next - from);
            }
            if (next < end) {
                next++;
                break;
            }
        }
        number++;
        return found ? new Line(number, trimmed(line.toByteArray()), isTooLong) : null;
    }

    /** The number of the line after the one that was read last, from 1. */
    public long number() {
        return number + 1;
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, stream.read(buffer));
        }
        return end > 0;
    }

    private byte[] trimmed(byte[] line) {
        int from = number == 1
                        && line.length >= 3
                        && line[0] == (byte) 0xEF
                        && line[1] == (byte) 0xBB
                        && line[2] == (byte) 0xBF
                ? 3
                : 0;
        int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return Arrays.copyOfRange(line, from, to);
    }
}
