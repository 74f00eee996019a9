package org.zhner.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.zhner.model.Manifest;
import org.zhner.model.ModelBundle;

/**
 * What produced a tagged article: enough to tell whether two outputs can differ.
 *
 * @param version of zhner
 * @param engine name of the engine that segmented and labelled
 * @param models what was read, sorted by role
 */
public record Provenance(String version, String engine, List<ModelFile> models) {
    public Provenance {
        models = List.copyOf(models);
    }

    /** What {@code engine} reads of {@code models}, and the lists of names that every engine works with. */
    public static Provenance of(Engine engine, ModelBundle models) {
        List<String> roles = Stream.concat(engine.roles().stream(), Stream.of("countries", "knowledge"))
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
        private static ModelFile of(Manifest.Entry entry) {
            return new ModelFile(
                    entry.role(), entry.path().substring(entry.path().lastIndexOf('/') + 1), entry.sha256());
        }
    }
}
