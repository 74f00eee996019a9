package org.zhner.model;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that appears whole or not at all: it is written beside its place, and moved there by {@link #commit}. Closed
 * without that, it leaves no trace. A process that is killed leaves a temporary file, which {@link #removeStray} finds.
 */
public final class AtomicFile implements Closeable {
    private static final Pattern TEMPORARY = Pattern.compile("\\..*-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");

    private final Path file;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream out;

    private AtomicFile(Path file, Path temporary) throws IOException {
        this.file = file;
        this.temporary = temporary;
        this.channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code file}, replacing what was there: into a temporary file beside it, to the disk, then moved over it in
     * one step. If anything fails, {@code file} is as before and the temporary file is gone. Folders are made as needed.
     *
     * @throws IOException if it cannot be written, or {@code body} throws one
     */
    public static void write(Path file, Body body) throws IOException {
        try (AtomicFile atomic = open(file)) {
            body.writeTo(atomic.out());
            atomic.commit();
        }
    }

    /**
     * Begins {@code file}. Folders are made as needed.
     *
     * @throws IOException if there can be no file beside it
     */
    public static AtomicFile open(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        Files.createDirectories(folder);
        // Not Files.createTempFile, whose files nobody else may read.
        return new AtomicFile(file, folder.resolve("." + file.getFileName() + "-" + UUID.randomUUID() + ".part"));
    }

    /** Takes the file's bytes; buffered. */
    public OutputStream out() {
        return out;
    }

    /** Sends all bytes to the disk, then moves them over what was there in one step. */
    public void commit() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Removes the temporary files in {@code folder} that killed processes left. Nobody may be writing there. */
    public static void removeStray(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder, path -> TEMPORARY.matcher(path.getFileName().toString()).matches())) {
            for (Path stray : files) {
                Files.deleteIfExists(stray);
            }
        }
    }
}
