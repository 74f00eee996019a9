package org.zhner.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.zhner.model.AtomicFile;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * What is done, in a file of the output folder: a line for each document, appended once its output is on the disk. Lines
 * go to the disk in groups, a fifth of a second or 64 documents at a time; what a killed process had not sent yet is done again.
 * One process at a time can hold a folder's journal.
 */
public final class Journal implements Closeable {
    /** Hidden, as no document's file is. */
    static final String NAME = ".zhner-journal";

    private static final int MOST_LINES = 64;
    private static final long MOST_NANOS = 200_000_000;

    private final Path file;
    private final FileChannel channel;
    private final LongSupplier clock;
    private final Done done = new Done();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private int waitingLines;
    private long flushed;

    private Journal(Path file, FileChannel channel, LongSupplier clock) {
        this.file = file;
        this.channel = channel;
        this.clock = clock;
        this.flushed = clock.getAsLong();
    }

    /**
     * Opens the journal of {@code folder}, which is made as needed, and removes what a killed process left half-written.
     *
     * @param layout how this run lays its output out
     * @param zhner the version
     * @param clock counts nanoseconds
     * @throws UserException if the folder cannot be written, another process writes there, or its output is laid out
     *     otherwise
     */
    static Journal open(Path folder, String layout, String zhner, LongSupplier clock) {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            try {
                Journal journal = new Journal(file, channel, clock);
                journal.begin(layout, zhner);
                AtomicFile.removeStray(folder);
                return journal;
            } catch (IOException | RuntimeException cause) {
                channel.close();
                throw cause;
            }
        } catch (IOException cause) {
            throw Faults.unwritable(file, cause);
        }
    }

    private void begin(String layout, String zhner) throws IOException {
        if (lock() == null) {
            throw Faults.busy(file);
        }
        long end = load();
        String before = done.layout();
        if (before != null && !before.equals(layout)) {
            throw new UserException(new Problem(
                    "LAYOUT_DIFFERS",
                    "the output folder holds output that is laid out otherwise",
                    file.toString(),
                    before,
                    layout,
                    "choose another folder with -o, or empty this one"));
        }
        channel.truncate(end).position(end);
        append(new JournalLine.Run(zhner, layout));
        flush();
    }

    /** The system lets go of it when the process ends, however it does. */
    private @Nullable FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException cause) {
            return null;
        }
    }

    /** Reads lines as far as they are whole, and returns where they end. */
    private long load() throws IOException {
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long end = 0;
        for (int unit = in.read(); unit >= 0; unit = in.read()) {
            if (unit != '\n') {
                line.write(unit);
                continue;
            }
            try {
                done.add(JournalLine.parse(line.toByteArray()));
            } catch (RuntimeException damaged) { // as after a power failure; what it says is done again
                return end;
            }
            end += line.size() + 1;
            line.reset();
        }
        return end;
    }

    /** What earlier runs did. */
    Done done() {
        return done;
    }

    /** Adds a line; it reaches the disk with its group. */
    void append(JournalLine line) throws IOException {
        waiting.writeBytes(line.toBytes());
        waitingLines++;
        if (waitingLines >= MOST_LINES || clock.getAsLong() - flushed > MOST_NANOS) {
            flush();
        }
    }

    /** Sends all lines to the disk. */
    void flush() throws IOException {
        if (waitingLines == 0) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
        waiting.reset();
        waitingLines = 0;
        flushed = clock.getAsLong();
    }

    @Override
    public void close() throws IOException {
        try {
            flush();
        } finally {
            channel.close();
        }
    }
}
