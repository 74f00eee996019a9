package org.zhner.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.zhner.pipeline.Provenance;

/** Names what an engine reads by its SHA-256. */
final class Digest {
    private Digest() {}

    /** A file on the class path. */
    static Provenance.ModelFile resource(String role, String path) {
        return of(role, Objects.requireNonNull(Digest.class.getClassLoader().getResource(path), path));
    }

    /** The jar that a class comes from. */
    static Provenance.ModelFile jar(String role, Class<?> type) {
        return of(role, type.getProtectionDomain().getCodeSource().getLocation());
    }

    static Provenance.ModelFile file(String role, Path file) {
        try {
            return of(role, file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provenance.ModelFile of(String role, URL url) {
        try (InputStream bytes =
                new DigestInputStream(url.openStream(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            String sha256 = HexFormat.of()
                    .formatHex(((DigestInputStream) bytes).getMessageDigest().digest());
            return new Provenance.ModelFile(role, url.getPath().substring(url.getPath().lastIndexOf('/') + 1), sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
