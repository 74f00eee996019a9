package org.zhner.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import tools.jackson.core.JacksonException;

/**
 * The list of all model files, {@code manifest.json}.
 *
 * @param format of the list itself; this version of zhner reads {@value #FORMAT}
 * @param jar where the files that are not committed come from
 * @param files every file
 */
public record Manifest(int format, Jar jar, List<Entry> files) {
    static final int FORMAT = 1;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    static final String NAME = "manifest.json";

    public Manifest {
        files = List.copyOf(files);
        if (files.stream().map(Entry::role).distinct().count() != files.size()) {
            throw new IllegalArgumentException("two files have one role");
        }
    }

    /**
     * CoreNLP's models jar.
     *
     * @param coordinate in Maven Central
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     * @param licence SPDX expression
     */
    public record Jar(String coordinate, long size, String sha256, String licence) {}

    /**
     * A file.
     *
     * @param role what zhner uses it for; unique
     * @param path from the models folder
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     * @param origin whether it is committed, copied from the jar, compiled from it or derived from a committed file
     * @param jarEntry name in the jar that it is copied from; null if it is not copied
     * @param engine the engine that alone needs it; null if every engine may
     * @param licence SPDX expression
     */
    public record Entry(
            String role,
            String path,
            long size,
            String sha256,
            FileOrigin origin,
            @Nullable String jarEntry,
            @Nullable String engine,
            String licence) {
        public Entry {
            Path inside = Path.of(path).normalize();
            if (inside.isAbsolute()
                    || inside.startsWith("..")
                    || !SHA256.matcher(sha256).matches()) {
                throw new IllegalArgumentException("the file for " + role + " has a bad path or digest");
            }
        }

        /** The same of a file of this size and digest. */
        Entry of(long otherSize, String otherSha256) {
            return new Entry(role, path, otherSize, otherSha256, origin, jarEntry, engine, licence);
        }

        /** Whether {@code zhner models build} makes it. */
        public boolean isMade() {
            return origin != FileOrigin.COMMITTED;
        }

        /** Whether it comes from CoreNLP's models jar. */
        public boolean isFromJar() {
            return origin == FileOrigin.COPIED || origin == FileOrigin.COMPILED;
        }

        /** Whether {@code engine} needs it. */
        public boolean isFor(String other) {
            return engine == null || engine.equals(other);
        }
    }

    /** How a file comes to be in the models folder. */
    public enum FileOrigin {
        COMMITTED,
        /** As it is in CoreNLP's models jar. */
        COPIED,
        /** Out of the jar. */
        COMPILED,
        /** Out of a committed file. */
        DERIVED
    }

    /** The same list with {@code entry} in the place of the one of its role. */
    Manifest with(Entry entry) {
        return new Manifest(
                format,
                jar,
                files.stream()
                        .map(old -> old.role().equals(entry.role()) ? entry : old)
                        .toList());
    }

    /**
     * The entry for {@code role}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Entry entry(String role) {
        return files.stream()
                .filter(entry -> entry.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the manifest has no role " + role));
    }

    /**
     * Reads the list of a models folder.
     *
     * @throws UserException if there is none, or it cannot be understood
     */
    static Manifest read(Path models) {
        Path file = models.resolve(NAME);
        try {
            Manifest manifest = ManifestParser.parse(Files.readAllBytes(file));
            if (manifest.format() != FORMAT) {
                throw fault("MANIFEST_VERSION", file, "format " + manifest.format(), "format " + FORMAT);
            }
            return manifest;
        } catch (NoSuchFileException cause) {
            throw fault("MANIFEST_MISSING", file, "no such file", "a models folder with its manifest");
        } catch (JacksonException cause) {
            throw fault("MANIFEST_BROKEN", file, cause.getOriginalMessage(), "the manifest that zhner came with");
        } catch (IllegalArgumentException cause) {
            throw fault(
                    "MANIFEST_BROKEN", file, String.valueOf(cause.getMessage()), "the manifest that zhner came with");
        } catch (IOException cause) {
            throw fault("MANIFEST_UNREADABLE", file, String.valueOf(cause.getMessage()), "a file that can be read");
        }
    }

    private static UserException fault(String code, Path file, String seen, String expected) {
        return new UserException(new Problem(
                code,
                "cannot read the list of models",
                file.toString(),
                seen,
                expected,
                "name the right folder with --models or ZHNER_MODELS, or restore the file from zhner's repository"));
    }
}
