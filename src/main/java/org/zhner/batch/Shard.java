package org.zhner.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.zhner.model.AtomicFile;

/**
 * A shard as it is being put together, of new documents and of those that an earlier run left in the shard of the same
 * name. As long as all are of the latter kind there is nothing to write.
 */
final class Shard implements Closeable {
    private final Path file;
    private final boolean isGzip;
    private final ByteArrayOutputStream head;
    private final int before;
    private final OldShard old;
    private int documents;
    private @Nullable AtomicFile atomic;
    private @Nullable OutputStream out;

    /** A shard that begins with {@code head} and had {@code before} documents. */
    Shard(Path file, boolean isGzip, ByteArrayOutputStream head, int before, Done done) {
        this.file = file;
        this.isGzip = isGzip;
        this.head = head;
        this.before = before;
        this.old = new OldShard(file, isGzip, head.size(), done);
    }

    /** Adds a new document. */
    void add(ByteArrayOutputStream document) throws IOException {
        document.writeTo(begun());
        documents++;
    }

    /** Adds the document that has been there. */
    void keep() throws IOException {
        if (out != null) {
            old.copy(documents, out);
        }
        documents++;
    }

    private OutputStream begun() throws IOException {
        if (out == null) {
            AtomicFile begun = AtomicFile.open(file);
            atomic = begun;
            out = isGzip ? new GZIPOutputStream(begun.out(), 1 << 13) : begun.out();
            head.writeTo(out);
            for (int index = 0; index < documents; index++) {
                old.copy(index, out);
            }
        }
        return out;
    }

    /** Adds all that has been there and has not been added yet. */
    void keepRest() throws IOException {
        while (documents < before) {
            keep();
        }
    }

    /** Puts the shard in its place; says whether it is another than before. */
    boolean commit() throws IOException {
        if (atomic == null && documents == before) {
            return false;
        }
        OutputStream all = begun();
        if (all instanceof GZIPOutputStream gzip) {
            gzip.finish();
        }
        old.close();
        if (atomic != null) {
            atomic.commit();
        }
        return true;
    }

    Path file() {
        return file;
    }

    int documents() {
        return documents;
    }

    @Override
    public void close() throws IOException {
        try {
            old.close();
        } finally {
            if (atomic != null) {
                atomic.close();
            }
        }
    }
}
