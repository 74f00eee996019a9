package org.zhner.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.crf.SparseWeights;
import org.zhner.crf.SparseWeightsWriter;
import org.zhner.label.WordEvidence;
import org.zhner.model.TableFile;
import org.zhner.model.TableFileWriter;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.Span;

/** Holds tagging, which adds up whole rows, to training, which looks at each feature of each unit. */
class ScoreSheetTest {
    private static final int LABELS = 5;
    private static final String ALPHABET = "甲乙丙 丁，戊Ab（M）3";

    @TempDir
    private Path folder;

    @Test
    void sumsTheWeightsOfTheFeaturesThatTrainingSees() throws IOException {
        Random random = new Random(3);
        NameListsWriter lists = new NameListsWriter();
        lists.add("甲乙", NameList.PLACE);
        lists.add("丙", NameList.NAME_PART);
        WordClusters clusters = SmallTables.clusters(folder);
        Features features = new Features(EnumSet.allOf(FeatureGroup.class), lists.lists(), () -> clusters);
        List<Evidence> sentences = new ArrayList<>();
        for (int count = 0; count < 60; count++) {
            sentences.add(sentence(random));
        }
        long[] known = known(features, sentences);
        float[][] byLabel = new float[known.length][LABELS];
        for (float[] row : byLabel) {
            for (int label = 0; label < LABELS; label++) {
                row[label] = random.nextInt(4) - 1; // exact in a float and in a stored weight
            }
        }
        SparseWeights weights = write(new SparseWeightsWriter(LABELS, known, byLabel));

        for (Evidence sentence : sentences) {
            ScoreSheet sheet = new ScoreSheet(weights, LABELS, sentence);
            features.of(sentence, sheet);
            assertThat(sheet.scores(sentence))
                    .as(sentence.text)
                    .containsExactly(sums(features, sentence, known, byLabel), within(1e-9));
        }
    }

    private static double[] sums(Features features, Evidence sentence, long[] known, float[][] byLabel) {
        long[][] perUnit = perUnit(features, sentence);
        double[] sums = new double[perUnit.length * LABELS];
        for (int at = 0; at < perUnit.length; at++) {
            for (long feature : perUnit[at]) {
                float[] row = byLabel[Arrays.binarySearch(known, feature)];
                for (int label = 0; label < LABELS; label++) {
                    sums[at * LABELS + label] += row[label];
                }
            }
        }
        return sums;
    }

    private static long[][] perUnit(Features features, Evidence sentence) {
        SeparateFeatures separate = new SeparateFeatures(sentence);
        features.of(sentence, separate);
        return separate.perUnit();
    }

    private static long[] known(Features features, List<Evidence> sentences) {
        TreeSet<Long> all = new TreeSet<>();
        for (Evidence sentence : sentences) {
            for (long[] unit : perUnit(features, sentence)) {
                assertThat(unit)
                        .as("features of one unit")
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThan(10);
                for (long feature : unit) {
                    all.add(feature);
                }
            }
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    /** Words of one to three units, some with white space between them. */
    private static Evidence sentence(Random random) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        while (tokens.size() < 1 + random.nextInt(12)) {
            int begin = text.length();
            for (int unit = 0; unit <= random.nextInt(3); unit++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            Span span = new Span(begin, text.length());
            tokens.add(new Token(text.substring(begin), span, span));
            text.append(random.nextInt(4) == 0 ? " " : "");
        }
        int end = tokens.get(tokens.size() - 1).normalised().end();
        return new Evidence(text.substring(0, end), new Sentence(0, tokens), new ByForm());
    }

    private SparseWeights write(SparseWeightsWriter writer) throws IOException {
        TableFileWriter file = new TableFileWriter("test", 1);
        writer.addTo(file, "w");
        file.writeTo(folder.resolve("a"));
        return SparseWeights.open(TableFile.open(folder.resolve("a"), "test", 1), "w", LABELS);
    }

    /** Takes a word's length for its label and its first unit for its cluster. */
    private static final class ByForm implements WordEvidence {
        @Override
        public long[] labels(Sentence sentence) {
            return sentence.tokens().stream()
                    .mapToLong(token -> token.form().length())
                    .toArray();
        }

        @Override
        public long[] clusters(Sentence sentence) {
            return sentence.tokens().stream()
                    .mapToLong(token -> token.form().charAt(0))
                    .toArray();
        }
    }
}
