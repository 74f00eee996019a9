package org.zhner.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhner.model.FileDigest;
import org.zhner.model.Manifest;
import org.zhner.model.ModelBundle;

/**
 * What produced a tagged article: enough to tell whether two outputs can differ.
 *
 * @param version of zhner
 * @param engine name of the engine that segmented and labelled
 * @param models what was read, sorted by role; the user's own files too
 * @param minScore mentions that scored less were dropped; 0 if none were
 */
public record Provenance(String version, String engine, List<ModelFile> models, double minScore) {
    public Provenance {
        models = List.copyOf(models);
    }

    /** Of a tagger that drops no mention. */
    public Provenance(String version, String engine, List<ModelFile> models) {
        this(version, engine, models, 0);
    }

    /** The same with what a user wants beside the models. */
    public Provenance with(TaggerOptions options) {
        Stream<ModelFile> own = Stream.concat(
                options.lexicon().map(file -> ModelFile.ofUser("lexicon", file)).stream(),
                options.knowledge().stream().map(file -> ModelFile.ofUser("user-knowledge", file)));
        return new Provenance(
                version,
                engine,
                Stream.concat(models.stream(), own)
                        .sorted(Comparator.comparing(ModelFile::role))
                        .toList(),
                options.minScore());
    }

    /** What {@code engine} reads of {@code models}, and the lists of names that every engine works with. */
    public static Provenance of(Engine engine, ModelBundle models) {
        List<String> roles = Stream.concat(engine.roles().stream(), Stream.of("countries", "knowledge", "links"))
                .sorted()
                .toList();
        return new Provenance(
                Version.zhner(),
                engine.code(),
                roles.stream().map(models.manifest()::entry).map(ModelFile::of).toList());
    }

    /**
     * A file that the pipeline reads.
     *
     * @param role such as {@code segmenter}
     * @param name the file's name
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record ModelFile(String role, String name, String sha256) {
        private static ModelFile ofUser(String role, Path file) {
            try {
                return new ModelFile(role, String.valueOf(file.getFileName()), FileDigest.of(file));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        private static ModelFile of(Manifest.Entry entry) {
            return new ModelFile(
                    entry.role(), entry.path().substring(entry.path().lastIndexOf('/') + 1), entry.sha256());
        }
    }
}
