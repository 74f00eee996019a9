package org.zhner.label;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhner.crf.FeatureWeights;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTable;
import org.zhner.model.TableFile;
import org.zhner.problem.UserException;

/**
 * The sections of the named-entity model's table file, which {@code NameModelCompiler} in {@code build} writes. Safe
 * for use by many threads.
 */
final class NameModel {
    private static final Fingerprint UNKNOWN_CLUSTER = Fingerprint.of("null");

    // All caches full, of CoreNLP's model, take some 80 MB.
    private static final int WORD_BITS = 15;
    private static final int BIGRAM_BITS = 15;
    private static final int SHAPE_BITS = 8;
    private static final int SHAPE_RUN_BITS = 13;

    private final TableFile file;
    private final List<String> labels;
    private final long[] fingerprints;
    private final NamePair[] pairs;
    private final FeatureWeights labelWeights;
    private final FeatureWeights pairWeights;
    private final WordShape shapeOf;
    private final ByteBuffer radicals;
    private final FingerprintTable clusteredWords;
    private final ByteBuffer clusters;
    private final Fingerprint[] clusterNames;
    private final WordScores beyond;
    private final ScoreCache<WordScores> words = new ScoreCache<>(WORD_BITS);
    private final ScoreCache<BigramScores> bigrams = new ScoreCache<>(BIGRAM_BITS);
    private final ScoreCache<ShapeScores> shapes = new ScoreCache<>(SHAPE_BITS);
    private final ScoreCache<ShapeRun> shapeRuns = new ScoreCache<>(SHAPE_RUN_BITS);

    NameModel(TableFile file) {
        this.file = file;
        labels = lines(file.section("labels"));
        fingerprints =
                labels.stream().mapToLong(name -> Fingerprint.of(name).value()).toArray();
        if (labels.isEmpty() || !labels.stream().allMatch(TokenLabel::knows)) {
            throw file.corrupt("labels " + labels, "labels of CoreNLP's Chinese model");
        }
        pairs = pairs(file, labels.size());
        labelWeights = weights(file, "label", labels.size());
        pairWeights = weights(file, "pair", pairs.length);
        ByteBuffer classes = file.section("shapes", Character.MAX_VALUE + 1L);
        shapeOf = new WordShape(classes, Set.copyOf(lines(file.section("lower"))));
        radicals = file.section("radicals", (Character.MAX_VALUE + 1L) * Character.BYTES);
        clusteredWords = FingerprintTable.open(file, "words");
        clusters = file.section("clusters", (long) clusteredWords.size() * Character.BYTES);
        clusterNames = lines(file.section("clusters.names")).stream()
                .map(Fingerprint::of)
                .toArray(Fingerprint[]::new);
        beyond = WordTemplates.scoreBeyond(this);
    }

    /** The fault to throw when weights turn out not to be numbers; looking at all when opening would take too long. */
    UserException notNumbers() {
        return file.corrupt("weights that are no finite numbers", "finite numbers");
    }

    /** The first is that of words in no name, and of what stands before a sentence. */
    List<String> labels() {
        return labels;
    }

    /** Stands for the name of a label. */
    long fingerprint(int label) {
        return fingerprints[label];
    }

    /** Pairs of labels that may follow each other, in the order of the weights of pairs. */
    NamePair[] pairs() {
        return pairs;
    }

    FeatureWeights labelWeights() {
        return labelWeights;
    }

    FeatureWeights pairWeights() {
        return pairWeights;
    }

    WordScores word(String form) {
        WordScores found = words.find(Fingerprint.of(form).value());
        return found != null && found.form.equals(form) ? found : words.keep(WordTemplates.score(this, form));
    }

    BigramScores bigram(WordScores first, WordScores second) {
        BigramScores found = bigrams.find(BigramScores.key(first, second));
        return found != null && found.joins(first, second)
                ? found
                : bigrams.keep(JoiningTemplates.score(this, first, second));
    }

    /** The shape of a word. */
    ShapeScores shape(String form) {
        Fingerprint shape = Fingerprint.of(shapeOf.of(form));
        ShapeScores found = shapes.find(shape.value());
        return found != null ? found : shapes.keep(WordShapeTemplates.score(this, shape));
    }

    ScoreCache<ShapeRun> shapeRuns() {
        return shapeRuns;
    }

    /** What stands before a sentence and after it. */
    WordScores beyond() {
        return beyond;
    }

    /** The radical that a character is filed under; a full stop if it has none. */
    char radical(char unit) {
        return radicals.getChar(unit * Character.BYTES);
    }

    /** The name of the distributional cluster that a word belongs to. */
    Fingerprint cluster(String form) {
        int number = clusteredWords.find(
                Fingerprint.of(form.toLowerCase(Locale.ROOT)).value());
        if (number < 0) {
            return UNKNOWN_CLUSTER;
        }
        int cluster = clusters.getChar(number * Character.BYTES);
        if (cluster >= clusterNames.length) {
            throw file.corrupt("cluster " + cluster, "one of " + clusterNames.length);
        }
        return clusterNames[cluster];
    }

    private static FeatureWeights weights(TableFile file, String name, int width) {
        FingerprintTable features = FingerprintTable.open(file, name);
        long length = (long) features.size() * width * Float.BYTES;
        return new FeatureWeights(features, file.section(name + ".rows", length), width);
    }

    private static NamePair[] pairs(TableFile file, int labels) {
        ByteBuffer section = file.section("pairs");
        NamePair[] pairs = new NamePair[section.limit() / 2];
        for (int index = 0; index < pairs.length; index++) {
            pairs[index] = new NamePair(section.get(2 * index) & 0xFF, section.get(2 * index + 1) & 0xFF);
            if (pairs[index].previous() >= labels || pairs[index].label() >= labels) {
                throw file.corrupt(pairs[index].toString(), "two of " + labels + " labels");
            }
        }
        return pairs;
    }

    private static List<String> lines(ByteBuffer section) {
        return StandardCharsets.UTF_8
                .decode(section.duplicate())
                .toString()
                .lines()
                .toList();
    }
}
