package org.zhner.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A shard of an earlier run, from which documents are taken over, in order. Opened when first needed. */
final class OldShard implements Closeable {
    private final Path file;
    private final boolean isGzip;
    private final int head;
    private final Done done;
    private @Nullable InputStream in;
    private int next;

    /** A shard that begins with {@code head} bytes before its first document. */
    OldShard(Path file, boolean isGzip, int head, Done done) {
        this.file = file;
        this.isGzip = isGzip;
        this.head = head;
        this.done = done;
    }

    /** Copies document {@code index}, which must be greater than that of the last call. */
    void copy(int index, OutputStream out) throws IOException {
        InputStream from = in == null ? open() : in;
        while (next < index) {
            from.skipNBytes(bytes(next++));
        }
        byte[] buffer = new byte[1 << 13];
        long left = bytes(next++);
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException(file + " is shorter than the journal says");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream plain = isGzip ? new GZIPInputStream(raw, 1 << 13) : raw;
        in = plain;
        plain.skipNBytes(head);
        return plain;
    }

    private long bytes(int index) {
        String place = ShardStore.place(String.valueOf(file.getFileName()), index);
        return Objects.requireNonNull(done.document(place), place).bytes();
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
