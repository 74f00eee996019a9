package org.zhner.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of files. */
final class FileDigest {
    private FileDigest() {}

    /** The digest of a file as 64 lower-case hexadecimal digits. */
    static String of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return copy(stream, OutputStream.nullOutputStream());
        }
    }

    /** Copies a stream and returns the digest of what it held. */
    static String copy(InputStream from, OutputStream to) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 20];
        DigestInputStream stream = new DigestInputStream(from, digest);
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            to.write(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
