package org.zhner.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.corenlp.NameModelSource;
import org.zhner.label.CompiledLabeller;
import org.zhner.label.Labelling;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.Span;

/** A model of two labels and few features, whose answers can be worked out by hand. */
final class NameModelCompilerTest {
    @TempDir
    private Path folder;

    @Test
    void labelsByTheWordsOwnFeature() throws IOException {
        CompiledLabeller labeller = labeller(Map.of("丹麦-WORD|C", weights(0, 1)), Map.of());
        assertThat(labeller.label(sentence("在", "丹麦"))).containsExactly("O", "GPE");
    }

    @Test
    void countsAFeatureOnceThoughItsWordStandsTwiceInTheWindow() throws IOException {
        // 国 twice among the next words gives 1, not 2, so that -1.5 for the word itself still wins.
        CompiledLabeller labeller =
                labeller(Map.of("国-DISJN|C", weights(0, 1), "丹麦-WORD|C", weights(0, -1.5f)), Map.of());
        assertThat(labeller.label(sentence("丹麦", "国", "国")).get(0)).isEqualTo("O");
    }

    @Test
    void countsOneRadicalOnce() throws IOException {
        // Both characters have the radical that the table of this model gives to every unit.
        CompiledLabeller labeller =
                labeller(Map.of("口-RADICAL|C", weights(0, 1), "丹麦-WORD|C", weights(0, -1.5f)), Map.of());
        assertThat(labeller.label(sentence("丹麦"))).containsExactly("O");
    }

    @Test
    void looksUpTheClusterOfTheLowerCaseWord() throws IOException {
        CompiledLabeller labeller = labeller(Map.of("17-DISTSIM|C", weights(0, 1)), Map.of());
        assertThat(labeller.label(sentence("IBM", "丹麦"))).containsExactly("GPE", "O");
    }

    @Test
    void writesNullBeyondTheSentenceForSomeTemplatesAndNothingForOthers() throws IOException {
        assertThat(labeller(Map.of("null-PDISTSIM|C", weights(0, 1)), Map.of()).label(sentence("甲")))
                .containsExactly("GPE");
        assertThat(labeller(Map.of("-PTYPE|C", weights(0, 1)), Map.of()).label(sentence("甲")))
                .containsExactly("GPE");
        assertThat(labeller(Map.of("null-PTYPE|C", weights(0, 1)), Map.of()).label(sentence("甲")))
                .containsExactly("O");
    }

    @Test
    void neverJoinsLabelsThatWereNotSeenTogether() throws IOException {
        // GPE after GPE is no pair of this model: of two words that want it, the one that wants it more has it.
        CompiledLabeller labeller = labeller(Map.of("甲-WORD|C", weights(0, 1), "乙-WORD|C", weights(0, 2)), Map.of());
        assertThat(labeller.label(sentence("甲", "乙"))).containsExactly("O", "GPE");
    }

    @Test
    void tellsHowProbableANameIs() throws IOException {
        // One word that gains ln 3 as GPE: 3 against 1.
        CompiledLabeller labeller = labeller(Map.of("甲-WORD|C", weights(0, (float) Math.log(3))), Map.of());
        Labelling labelling = labeller.labelling(sentence("甲"));
        assertThat(labelling.labels()).containsExactly("GPE");
        assertThat(labelling.probability(0, 1)).isCloseTo(0.75, within(1e-6));
    }

    @Test
    void addsWeightsOfPairs() throws IOException {
        // O O, O GPE, GPE O: after 在 the pair O GPE gains.
        CompiledLabeller labeller = labeller(Map.of(), Map.of("在-甲-PSEQW2|CpC", weights(0, 1, 0)));
        assertThat(labeller.label(sentence("在", "甲"))).containsExactly("O", "GPE");
        assertThat(labeller.label(sentence("甲", "在"))).containsExactly("O", "O");
    }

    private CompiledLabeller labeller(Map<String, float[]> ofLabels, Map<String, float[]> ofPairs) throws IOException {
        List<int[]> pairs = List.of(new int[] {0, 0}, new int[] {0, 1}, new int[] {1, 0});
        Map<String, float[]> pairFeatures = ofPairs.isEmpty() ? Map.of("PSEQ|CpC", weights(0, 0, 0)) : ofPairs;
        Map<String, float[]> labelFeatures = ofLabels.isEmpty() ? Map.of("###|C", weights(0, 0)) : ofLabels;
        NameModelSource source = new NameModelSource(
                List.of("O", "GPE"),
                pairs,
                labelFeatures,
                pairFeatures,
                Map.of("ibm", "17"),
                List.of("ok"),
                "c".repeat(Character.MAX_VALUE + 1),
                "口".repeat(Character.MAX_VALUE + 1));
        Path file = folder.resolve("names.table");
        NameModelCompiler.compile(source).writeTo(file);
        return CompiledLabeller.open(file);
    }

    private static float[] weights(float... weights) {
        return weights;
    }

    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : words) {
            Span span = new Span(begin, begin + word.length());
            tokens.add(new Token(word, span, span));
            begin = span.end();
        }
        return new Sentence(0, tokens);
    }
}
