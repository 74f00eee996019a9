package org.zhner.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Makes the model files that are not committed, from CoreNLP's models jar. */
public final class ModelBuild {
    /** Written last, from the models folder: its time says when everything was there. */
    private static final String COMPLETE = "cache/complete";

    private static final String REMEDY = "have Maven fetch it: mvn pre-integration-test -DskipTests";

    private final ModelBundle bundle;
    private final Consumer<String> progress;

    /**
     * A build into the folder of {@code bundle}.
     *
     * @param progress is told each step, for people
     */
    public ModelBuild(ModelBundle bundle, Consumer<String> progress) {
        this.bundle = bundle;
        this.progress = progress;
    }

    /**
     * Makes what is missing or damaged and leaves the rest alone. Each file appears whole or not at all.
     *
     * @param jar CoreNLP's models jar; not opened if nothing is to be made
     * @throws UserException if the jar is missing or not the manifest's, or the disk is full
     */
    public void run(Path jar) {
        List<Manifest.Entry> wanted = bundle.manifest().files().stream()
                .filter(entry -> entry.jarEntry() != null)
                .filter(entry -> bundle.fault(entry).isPresent())
                .toList();
        if (!wanted.isEmpty()) {
            make(wanted, jar);
        }
        markComplete();
        progress.accept("models are complete");
    }

    private void make(List<Manifest.Entry> wanted, Path jar) {
        progress.accept("checking " + jar.getFileName());
        requireRightJar(jar);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (int index = 0; index < wanted.size(); index++) {
                Manifest.Entry entry = wanted.get(index);
                progress.accept("writing " + entry.path() + " (" + (index + 1) + " of " + wanted.size() + ")");
                extract(zip, entry);
            }
        } catch (ZipException cause) {
            throw new UserException(jarProblem("JAR_CORRUPT", jar, String.valueOf(cause.getMessage())), cause);
        } catch (IOException cause) {
            throw new UserException(writeProblem(cause), cause);
        }
    }

    /** Leaves a mark for the launcher, so that it need not start Java to know; whoever reads a model checks it anyway. */
    private void markComplete() {
        try {
            AtomicFile.write(bundle.folder().resolve(COMPLETE), out -> {});
        } catch (IOException cause) {
            throw new UserException(writeProblem(cause), cause);
        }
    }

    private void requireRightJar(Path jar) {
        Manifest.Jar expected = bundle.manifest().jar();
        if (Files.notExists(jar)) {
            throw new UserException(jarProblem("JAR_MISSING", jar, "no such file"));
        }
        try {
            long size = Files.size(jar);
            if (size != expected.size()) {
                throw new UserException(jarProblem("JAR_CORRUPT", jar, size + " bytes"));
            }
            String digest = FileDigest.of(jar);
            if (!digest.equals(expected.sha256())) {
                throw new UserException(jarProblem("JAR_CORRUPT", jar, "SHA-256 " + digest));
            }
        } catch (IOException cause) {
            throw new UserException(jarProblem("JAR_UNREADABLE", jar, String.valueOf(cause)), cause);
        }
    }

    private void extract(ZipFile zip, Manifest.Entry entry) throws IOException {
        ZipEntry source = zip.getEntry(String.valueOf(entry.jarEntry()));
        if (source == null) {
            throw new IllegalStateException("the manifest names " + entry.jarEntry() + ", which the jar does not have");
        }
        try (InputStream in = zip.getInputStream(source)) {
            AtomicFile.write(bundle.path(entry), out -> requireDigest(entry, FileDigest.copy(in, out)));
        }
    }

    private static void requireDigest(Manifest.Entry entry, String digest) throws IOException {
        if (!digest.equals(entry.sha256())) {
            throw new IOException(entry.path() + " came out with SHA-256 " + digest + ", not " + entry.sha256());
        }
    }

    private Problem jarProblem(String code, Path jar, String seen) {
        Manifest.Jar expected = bundle.manifest().jar();
        return new Problem(
                code,
                "cannot build models from CoreNLP's models jar",
                jar.toString(),
                seen,
                expected.coordinate() + ", " + expected.size() + " bytes, SHA-256 " + expected.sha256(),
                REMEDY);
    }

    private Problem writeProblem(IOException cause) {
        @Nullable String message = cause.getMessage();
        return new Problem(
                "MODEL_WRITE_FAILED",
                "cannot write model files",
                bundle.folder().toString(),
                message == null ? cause.toString() : message,
                "a folder that can be written, with 500 MB free",
                "make room or name another folder with --models, then run zhner models build");
    }
}
