package org.zhner.learned;

import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhner.crf.ConstantChain;
import org.zhner.crf.SparseWeights;
import org.zhner.label.WordEvidence;
import org.zhner.model.TableFile;
import org.zhner.tag.EntityType;

/**
 * A model that {@code zhner train} made: labels, what evidence it uses, name lists, weights, and how likely a name must
 * be. Immutable.
 */
public final class LearnedModel {
    /** Name of the format of the table file. */
    public static final String FORMAT = "zhner-names";
    /** Version of that format. */
    public static final int VERSION = 3;

    private final NameLabels labels;
    private final Set<FeatureGroup> groups;
    private final Features features;
    private final SparseWeights weights;
    private final ConstantChain chain;
    private final LikelyNames names;

    private LearnedModel(TableFile file, Supplier<WordClusters> clusters) {
        labels = new NameLabels(names(file, "types", EntityType.class));
        groups = Set.copyOf(names(file, "groups", FeatureGroup.class));
        features = new Features(groups, NameLists.open(file), clusters);
        weights = SparseWeights.open(file, "features", labels.size());
        chain = new ConstantChain(labels.size(), scores(file, labels));
        names = new LikelyNames(labels, threshold(file));
    }

    /**
     * Opens a model file.
     *
     * @param clusters asked only by a model that looks at them
     * @throws org.zhner.problem.UserException if it is missing, not such a file, or damaged
     */
    public static LearnedModel open(Path path, Supplier<WordClusters> clusters) {
        return new LearnedModel(TableFile.open(path, FORMAT, VERSION), clusters);
    }

    /** What this model looks at of all that is known of words. */
    WordEvidence needed(WordEvidence known) {
        return new NeededEvidence(known, groups);
    }

    /** Chooses names by the model's threshold. */
    LikelyNames names() {
        return names;
    }

    ConstantChain chain() {
        return chain;
    }

    /** The score of label {@code y} at unit {@code t} of a sentence: at {@code t * labels + y}. */
    double[] scores(Evidence sentence) {
        ScoreSheet sheet = new ScoreSheet(weights, labels.size(), sentence);
        features.of(sentence, sheet);
        return sheet.scores(sentence);
    }

    private static double threshold(TableFile file) {
        double threshold = file.section("threshold", Float.BYTES).getFloat(0);
        if (!LikelyNames.isThreshold(threshold)) {
            throw file.corrupt("threshold " + threshold, "one from 0.05 to 0.95");
        }
        return threshold;
    }

    private static double[] scores(TableFile file, NameLabels labels) {
        FloatBuffer stored = file.section("transitions").asFloatBuffer();
        int size = labels.size();
        double[] scores = new double[size * size];
        if (stored.limit() != scores.length) {
            throw file.corrupt(stored.limit() + " transitions", scores.length + " for " + size + " labels");
        }
        for (int at = 0; at < scores.length; at++) {
            if (!Float.isFinite(stored.get(at))) {
                throw file.corrupt("a transition that is no finite number", "finite numbers");
            }
            scores[at] = labels.mayFollow(at / size, at % size) ? stored.get(at) : Double.NEGATIVE_INFINITY;
        }
        return scores;
    }

    /** The constants that a section names, a line each. */
    private static <T extends Enum<T>> List<T> names(TableFile file, String section, Class<T> type) {
        List<String> lines = StandardCharsets.UTF_8
                .decode(file.section(section).duplicate())
                .toString()
                .lines()
                .toList();
        List<T> known = Arrays.stream(type.getEnumConstants())
                .filter(constant -> lines.contains(constant.name()))
                .toList();
        if (known.size() != lines.size() || known.isEmpty()) {
            throw file.corrupt(section + " " + lines, "some of those that this version knows, once each");
        }
        return known;
    }
}
