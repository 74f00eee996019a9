package org.zhner.learned;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhner.crf.ConstantChain;
import org.zhner.crf.SparseWeights;
import org.zhner.model.TableFile;

/** A model that {@code zhner train} made: labels, what evidence it uses, name lists and weights. Immutable. */
public final class LearnedModel {
    /** Name of the format of the table file. */
    public static final String FORMAT = "zhner-names";
    /** Version of that format. */
    public static final int VERSION = 1;

    private final NameLabels labels;
    private final Features features;
    private final SparseWeights weights;
    private final ConstantChain chain;

    private LearnedModel(TableFile file) {
        labels = NameLabels.of(lines(file.section("types")));
        Set<FeatureGroup> groups = EnumSet.noneOf(FeatureGroup.class);
        lines(file.section("groups")).forEach(name -> groups.add(FeatureGroup.valueOf(name)));
        features = new Features(groups, NameLists.open(file));
        weights = SparseWeights.open(file, "features");
        chain = new ConstantChain(
                labels.size(), scores(labels, file.section("transitions").asFloatBuffer()));
    }

    /**
     * Opens a model file.
     *
     * @throws org.zhner.problem.UserException if it is missing, not such a file, or damaged
     */
    public static LearnedModel open(Path path) {
        return new LearnedModel(TableFile.open(path, FORMAT, VERSION));
    }

    NameLabels labels() {
        return labels;
    }

    ConstantChain chain() {
        return chain;
    }

    /** The score of label {@code y} at unit {@code t} of a sentence: at {@code t * labels + y}. */
    double[] scores(Evidence sentence) {
        int width = labels.size();
        double[] scores = new double[sentence.length() * width];
        features.of(sentence, new FeatureSink() {
            @Override
            public void add(int position, long feature) {
                weights.add(feature, scores, position * width);
            }

            @Override
            public void addAll(int begin, int end, long feature) {
                weights.addAll(feature, scores, begin * width, end * width, width);
            }
        });
        return scores;
    }

    private static double[] scores(NameLabels labels, FloatBuffer stored) {
        int size = labels.size();
        double[] scores = new double[size * size];
        for (int at = 0; at < scores.length; at++) {
            scores[at] = labels.mayFollow(at / size, at % size) ? stored.get(at) : Double.NEGATIVE_INFINITY;
        }
        return scores;
    }

    private static List<String> lines(ByteBuffer section) {
        return StandardCharsets.UTF_8
                .decode(section.duplicate())
                .toString()
                .lines()
                .toList();
    }
}
