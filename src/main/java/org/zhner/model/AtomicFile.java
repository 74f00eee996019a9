package org.zhner.model;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that appear whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

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
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "." + file.getFileName() + "-", ".part");
        try {
            try (FileOutputStream raw = new FileOutputStream(temporary.toFile())) {
                OutputStream out = new BufferedOutputStream(raw, 1 << 16);
                body.writeTo(out);
                out.flush();
                raw.getFD().sync();
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
