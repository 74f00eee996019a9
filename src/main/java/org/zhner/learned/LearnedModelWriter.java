package org.zhner.learned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.zhner.crf.SparseWeightsWriter;
import org.zhner.model.TableFileWriter;

/** Writes a model: what {@link LearnedModel} opens. The same model gives the same bytes. */
public final class LearnedModelWriter {
    private final NameLabels labels;
    private final Set<FeatureGroup> groups;
    private final NameListsWriter lists;
    private final SparseWeightsWriter weights;
    private final float[] transitions;
    private final double threshold;

    /**
     * A model to write.
     *
     * @param labels of the weights, in their order
     * @param groups whose features there are
     * @param lists of names
     * @param weights a row a feature, a weight a label
     * @param transitions the weight of label {@code y} after label {@code x} at {@code x * labels + y}; those that must
     *     not be are not looked at
     * @param threshold of {@link LikelyNames}
     */
    public LearnedModelWriter(
            NameLabels labels,
            Set<FeatureGroup> groups,
            NameListsWriter lists,
            SparseWeightsWriter weights,
            float[] transitions,
            double threshold) {
        this.labels = labels;
        this.groups = Set.copyOf(groups);
        this.lists = lists;
        this.weights = weights;
        this.transitions = transitions.clone();
        this.threshold = threshold;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException if the disk is full or the folder cannot be written
     */
    public void writeTo(Path path) throws IOException {
        TableFileWriter file = new TableFileWriter(LearnedModel.FORMAT, LearnedModel.VERSION)
                .section("types", lines(labels.names()))
                .section(
                        "groups",
                        lines(groups.stream().sorted().map(FeatureGroup::name).toList()))
                .section("transitions", transitions)
                .section("threshold", new float[] {(float) threshold});
        lists.addTo(file);
        weights.addTo(file, "features");
        file.writeTo(path);
    }

    private static byte[] lines(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
