package org.zhner.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;

/**
 * Where documents go. {@link #place}, {@link #settle}, {@link #keep} and {@link #finish} are called by one thread, the
 * former for each document in the order of input and one of the next two for each in the same order; {@link #write} is
 * called by any, in between.
 */
sealed interface Store extends Closeable permits FileStore, ShardStore {
    /** Finds a place for the next document, and what earlier runs put there. */
    Place place(Reading reading, Digest digest) throws IOException;

    /** Writes a document, or makes it ready to be written. */
    Written write(Place place, Encoder encoder) throws IOException;

    /** Takes a written document down as done. */
    void settle(Place place, Written written, JournalLine.State state) throws IOException;

    /** Leaves the document of an earlier run where it is. */
    void keep(Place place) throws IOException;

    /**
     * Ends the run.
     *
     * @param isComplete whether it came to the end of the input
     */
    void finish(boolean isComplete) throws IOException;

    /** Whether a document can be settled only if all before it are. */
    boolean isOrdered();

    @Override
    void close() throws IOException;

    /**
     * The place of a document.
     *
     * @param name as the journal has it
     * @param before what an earlier run put there and is still there
     */
    record Place(String name, String id, Digest digest, Done.@Nullable Entry before) {}

    /**
     * A document that was written, or is ready for it.
     *
     * @param bytes of its files together, or of it in its shard before packing
     * @param encoded itself, where it is still to be written
     */
    record Written(long bytes, ByteArrayOutputStream encoded) {}

    /** Writes a document in one of the formats. */
    @FunctionalInterface
    interface Encoder {
        void write(Format format, OutputStream out) throws IOException;
    }
}
