package org.zhner.tag;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhner.crf.FeatureWeights;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTable;
import org.zhner.model.TableFile;

/**
 * The sections of the named-entity model's table file, which {@code NameModelCompiler} in {@code build} writes. Safe
 * for use by many threads.
 */
final class NameModel {
    private static final Fingerprint UNKNOWN_CLUSTER = Fingerprint.of("null");

    // All caches full, of CoreNLP's model, take some 40 MB.
    private static final int WORD_BITS = 14;
    private static final int BIGRAM_BITS = 14;
    private static final int SHAPE_BITS = 8;
    private static final int SHAPE_RUN_BITS = 13;

    private final List<String> labels;
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
        labels = lines(file.section("labels"));
        pairs = pairs(file.section("pairs"));
        labelWeights = weights(file, "label", labels.size());
        pairWeights = weights(file, "pair", pairs.length);
        shapeOf = new WordShape(file.section("shapes"), Set.copyOf(lines(file.section("lower"))));
        radicals = file.section("radicals");
        clusteredWords = new FingerprintTable(file.section("words.buckets"), file.section("words.keys"));
        clusters = file.section("clusters");
        clusterNames = lines(file.section("clusters.names")).stream()
                .map(Fingerprint::of)
                .toArray(Fingerprint[]::new);
        beyond = WordTemplates.scoreBeyond(this);
    }

    /** The first is that of words in no name, and of what stands before a sentence. */
    List<String> labels() {
        return labels;
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
        return found != null && found.first == first && found.second == second
                ? found
                : bigrams.keep(JoiningTemplates.score(this, first, second));
    }

    /** The shape of a word. */
    ShapeScores shape(String form) {
        Fingerprint shape = Fingerprint.of(shapeOf.of(form));
        ShapeScores found = shapes.find(shape.value());
        return found != null ? found : shapes.keep(ShapeTemplates.score(this, shape));
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
        return number < 0 ? UNKNOWN_CLUSTER : clusterNames[clusters.getChar(number * Character.BYTES)];
    }

    private static FeatureWeights weights(TableFile file, String name, int width) {
        FingerprintTable features = new FingerprintTable(file.section(name + ".buckets"), file.section(name + ".keys"));
        return new FeatureWeights(features, file.section(name + ".rows"), width);
    }

    private static NamePair[] pairs(ByteBuffer section) {
        NamePair[] pairs = new NamePair[section.capacity() / 2];
        for (int index = 0; index < pairs.length; index++) {
            pairs[index] = new NamePair(section.get(2 * index), section.get(2 * index + 1));
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
