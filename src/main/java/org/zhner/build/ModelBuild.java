package org.zhner.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.zhner.corenlp.NameModelSource;
import org.zhner.corenlp.SegmenterSource;
import org.zhner.corenlp.WordVectorSource;
import org.zhner.model.AtomicFile;
import org.zhner.model.FileDigest;
import org.zhner.model.Manifest;
import org.zhner.model.ModelBundle;
import org.zhner.model.TableFileWriter;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Makes the model files that are not committed, from CoreNLP's models jar and from those that are. */
public final class ModelBuild {
    /** Written last, from the models folder: its time says when everything was there. */
    private static final String COMPLETE = "cache/complete";

    private static final String MODELS = "edu/stanford/nlp/models/";

    /** What makes the file for a role; files of other roles are copied from the jar as they are. */
    private static final Map<String, Compiler> COMPILERS = Map.of(
            "segmenter", jar -> SegmenterCompiler.compile(SegmenterSource.open(jar)),
            "names",
                    jar -> fromEntry(
                            jar,
                            MODELS + "ner/chinese.misc.distsim.crf.ser.gz",
                            model -> NameModelCompiler.compile(NameModelSource.read(model))),
            "links",
                    jar -> fromEntry(
                            jar, MODELS + "kbp/chinese/wikidict_chinese.tsv.gz", LinkDictionaryCompiler::compile),
            "word-clusters",
                    jar -> fromEntry(
                            jar,
                            MODELS + "coref/neural/chinese-embeddings.ser.gz",
                            vectors -> WordClusterCompiler.compile(WordVectorSource.read(vectors))));

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

    /** Reads a source and makes a table file of it. */
    @FunctionalInterface
    private interface Compiler {
        TableFileWriter compile(Path source) throws IOException;
    }

    /**
     * Makes what is missing or damaged and leaves the rest alone. Each file appears whole or not at all. Compiling takes
     * some 5 GB of heap.
     *
     * @param jar CoreNLP's models jar; not opened if nothing is to be made from it
     * @param engine the engine whose files are wanted besides those that all need
     * @throws UserException if the jar is missing or not the manifest's, or the disk is full
     */
    public void run(Path jar, String engine) {
        List<Manifest.Entry> wanted = bundle.manifest().files().stream()
                .filter(entry -> entry.isMade() && entry.isFor(engine))
                .filter(entry -> bundle.fault(entry).isPresent())
                .toList();
        if (wanted.stream().anyMatch(Manifest.Entry::isFromJar)) {
            progress.accept("checking " + jar.getFileName());
            requireRightJar(jar);
        }
        if (!wanted.isEmpty()) {
            try {
                for (int index = 0; index < wanted.size(); index++) {
                    Manifest.Entry entry = wanted.get(index);
                    progress.accept("making " + entry.path() + " (" + (index + 1) + " of " + wanted.size() + ")");
                    make(jar, entry);
                }
            } catch (ZipException cause) {
                throw new UserException(jarProblem("JAR_CORRUPT", jar, String.valueOf(cause.getMessage())), cause);
            } catch (IOException cause) {
                throw new UserException(writeProblem(cause), cause);
            }
        }
        markComplete();
        progress.accept("models are complete");
    }

    private void make(Path jar, Manifest.Entry entry) throws IOException {
        Path file = bundle.path(entry);
        Compiler compiler = COMPILERS.get(entry.role());
        if (entry.origin() == Manifest.FileOrigin.DERIVED) {
            KnowledgeCompiler.compile(bundle.file("knowledge")).writeTo(file);
        } else if (compiler != null) {
            compiler.compile(jar).writeTo(file);
        } else {
            copy(jar, String.valueOf(entry.jarEntry()), file);
        }
        Problem fault = bundle.fault(entry).orElse(null);
        if (fault != null) {
            Files.deleteIfExists(file);
            throw new UserException(fault);
        }
    }

    private static void copy(Path jar, String entry, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.stream()
                        .filter(candidate -> candidate.getName().equals(entry))
                        .findFirst()
                        .orElseThrow(() -> new ZipException("there is no entry " + entry)))) {
            AtomicFile.write(file, in::transferTo);
        }
    }

    /** Compiles an entry of the jar by way of a temporary file, since CoreNLP opens models by their paths. */
    private static TableFileWriter fromEntry(Path jar, String entry, Compiler compiler) throws IOException {
        Path temporary = Files.createTempFile("zhner-", "-" + entry.substring(entry.lastIndexOf('/') + 1));
        try {
            copy(jar, entry, temporary);
            return compiler.compile(temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void requireRightJar(Path jar) {
        Manifest.Jar expected = bundle.manifest().jar();
        if (Files.notExists(jar)) {
            throw new UserException(jarProblem("JAR_MISSING", jar, "no such file"));
        }
        try {
            long size = Files.size(jar);
            String digest = size == expected.size() ? FileDigest.of(jar) : "";
            if (!digest.equals(expected.sha256())) {
                throw new UserException(jarProblem("JAR_CORRUPT", jar, size + " bytes, SHA-256 " + digest));
            }
        } catch (IOException cause) {
            throw new UserException(jarProblem("JAR_UNREADABLE", jar, String.valueOf(cause)), cause);
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

    private Problem jarProblem(String code, Path jar, String seen) {
        Manifest.Jar expected = bundle.manifest().jar();
        return new Problem(
                code,
                "cannot build models from CoreNLP's models jar",
                jar.toString(),
                seen,
                expected.coordinate() + ", " + expected.size() + " bytes, SHA-256 " + expected.sha256(),
                "have Maven fetch it: mvn pre-integration-test -DskipTests");
    }

    private Problem writeProblem(IOException cause) {
        return new Problem(
                "MODEL_WRITE_FAILED",
                "cannot make model files",
                bundle.folder().toString(),
                String.valueOf(cause.getMessage()),
                "a folder that can be written, with 500 MB free, and JDK 17",
                "make room or name another folder with --models, then run zhner models build");
    }
}
