package org.zhner.pipeline;

import java.util.List;

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

    /**
     * A file that the pipeline reads.
     *
     * @param role such as {@code segmenter}
     * @param name the file's name
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record ModelFile(String role, String name, String sha256) {}
}
