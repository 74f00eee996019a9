package org.zhner.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** A folder with the files that a manifest names. */
public final class ModelBundle {
    private final Path models;
    private final Manifest manifest;
    /** Files that stand in for the folder's own, by role. */
    private final Map<String, Path> others;

    private ModelBundle(Path models, Manifest manifest, Map<String, Path> others) {
        this.models = models;
        this.manifest = manifest;
        this.others = Map.copyOf(others);
    }

    /**
     * Opens a models folder; looks at none of its files yet.
     *
     * @throws UserException if it has no manifest that this version of zhner understands
     */
    public static ModelBundle open(Path models) {
        return new ModelBundle(models, Manifest.read(models), Map.of());
    }

    /**
     * The same bundle with another file for {@code role}; its manifest has that file's size and digest.
     *
     * @throws UserException if the file cannot be read
     */
    public ModelBundle with(String role, Path file) {
        Map<String, Path> replaced = new HashMap<>(others);
        replaced.put(role, file);
        Manifest.Entry entry = manifest.entry(role);
        try {
            return new ModelBundle(models, manifest.with(entry.of(Files.size(file), FileDigest.of(file))), replaced);
        } catch (IOException cause) {
            throw new UserException(
                    new Problem(
                            "MODEL_UNREADABLE",
                            "the model file for " + role + " is not usable",
                            file.toString(),
                            String.valueOf(cause),
                            "a file that can be read",
                            "name a model that zhner train made"),
                    cause);
        }
    }

    public Path folder() {
        return models;
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * The file for {@code role}, whole.
     *
     * @throws UserException if it is missing, or its size or digest is not the manifest's
     */
    public Path file(String role) {
        Manifest.Entry entry = manifest.entry(role);
        Optional<Problem> fault = fault(entry);
        if (fault.isPresent()) {
            throw new UserException(fault.get());
        }
        return path(entry);
    }

    /**
     * The table file for {@code role}, by its size. Whoever opens it checks its own checksums, which is faster than a
     * digest.
     *
     * @throws UserException if it is missing or its size is not the manifest's
     */
    public Path table(String role) {
        Manifest.Entry entry = manifest.entry(role);
        Optional<Problem> fault = sizeFault(entry);
        if (fault.isPresent()) {
            throw new UserException(fault.get());
        }
        return path(entry);
    }

    /** Where {@code entry} is, or would be. */
    public Path path(Manifest.Entry entry) {
        return others.getOrDefault(entry.role(), models.resolve(entry.path()));
    }

    /**
     * What is wrong with each file; an empty list if nothing is. Reads every byte of them. Files that only some engine
     * needs may be missing.
     */
    public List<Problem> verify() {
        return manifest.files().stream()
                .filter(entry -> entry.engine() == null || Files.exists(path(entry)))
                .flatMap(entry -> fault(entry).stream())
                .toList();
    }

    /** What is wrong with one file, if anything. */
    public Optional<Problem> fault(Manifest.Entry entry) {
        return sizeFault(entry).or(() -> digestFault(entry));
    }

    private Optional<Problem> sizeFault(Manifest.Entry entry) {
        Path file = path(entry);
        if (Files.notExists(file)) {
            return Optional.of(problem("MODEL_MISSING", entry, "no such file", "a file of " + entry.size() + " bytes"));
        }
        try {
            long size = Files.size(file);
            return size == entry.size()
                    ? Optional.empty()
                    : Optional.of(problem("MODEL_CORRUPT", entry, size + " bytes", entry.size() + " bytes"));
        } catch (IOException cause) {
            return Optional.of(unreadable(entry, cause));
        }
    }

    private Optional<Problem> digestFault(Manifest.Entry entry) {
        try {
            String digest = FileDigest.of(path(entry));
            return digest.equals(entry.sha256())
                    ? Optional.empty()
                    : Optional.of(problem("MODEL_CORRUPT", entry, "SHA-256 " + digest, "SHA-256 " + entry.sha256()));
        } catch (IOException cause) {
            return Optional.of(unreadable(entry, cause));
        }
    }

    private Problem unreadable(Manifest.Entry entry, IOException cause) {
        return problem("MODEL_UNREADABLE", entry, String.valueOf(cause), "a file that can be read");
    }

    private Problem problem(String code, Manifest.Entry entry, String seen, String expected) {
        String remedy = switch (entry.origin()) {
            case COMMITTED ->
                "restore the file from zhner's repository, or renew its line in the manifest if the change is meant";
            case COPIED, COMPILED, DERIVED ->
                "run zhner models build" + (entry.engine() == null ? "" : " --engine " + entry.engine());
        };
        return new Problem(
                code,
                "the model file for " + entry.role() + " is not usable",
                path(entry).toString(),
                seen,
                expected,
                remedy);
    }
}
