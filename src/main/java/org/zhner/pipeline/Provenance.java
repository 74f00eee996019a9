package org.zhner.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
 * @param models what was read, sorted by role; then the user's own files in their order
 */
public record Provenance(String version, String engine, List<ModelFile> models) {
    public Provenance {
        models = List.copyOf(models);
    }

    /** What {@code engine} reads of {@code models}, and the lists of names that every engine works with. */
    static Provenance of(Engine engine, ModelBundle models, List<Path> knowledgeFiles) {
        List<String> roles = Stream.concat(engine.roles().stream(), Stream.of("countries", "knowledge", "links"))
                .sorted()
                .toList();
        Stream<ModelFile> shipped = roles.stream().map(models.manifest()::entry).map(ModelFile::of);
        return new Provenance(
                Version.zhner(),
                engine.code(),
                Stream.concat(shipped, knowledgeFiles.stream().map(ModelFile::ofUser))
                        .toList());
    }

    /**
     * A file that the pipeline reads.
     *
     * @param role such as {@code segmenter}
     * @param name the file's name
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record ModelFile(String role, String name, String sha256) {
        private static ModelFile ofUser(Path knowledge) {
            try {
                return new ModelFile(
                        "user-knowledge", String.valueOf(knowledge.getFileName()), FileDigest.of(knowledge));
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
