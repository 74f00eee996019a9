package org.zhner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.corenlp.NameModelSource;
import org.zhner.corenlp.StockLabeller;
import org.zhner.corenlp.StockSegmenter;
import org.zhner.label.CompiledLabeller;
import org.zhner.label.Labelling;
import org.zhner.label.TokenLabeller;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Holds the compiled named-entity model to CoreNLP's own answers. */
final class NameModelIT {
    private static final String MODELS = "edu/stanford/nlp/models/";

    @TempDir
    private static Path folder;

    private static Path table;
    private static TokenLabeller stock;
    private static TokenLabeller compiled;

    @BeforeAll
    static void openBoth() throws IOException {
        Path model = ModelsJar.extract(MODELS + "ner/chinese.misc.distsim.crf.ser.gz", folder);
        table = compile(model, "names.table");
        compiled = CompiledLabeller.open(table);
        stock = StockLabeller.open(model);
    }

    private static Path compile(Path model, String name) throws IOException {
        Path file = folder.resolve(name);
        NameModelCompiler.compile(NameModelSource.read(model)).writeTo(file);
        return file;
    }

    @Test
    void compilesTheSameBytesAgain() throws IOException {
        Path again = compile(folder.resolve(MODELS + "ner/chinese.misc.distsim.crf.ser.gz"), "again.table");
        assertThat(Files.mismatch(table, again)).isEqualTo(-1);
        assertThat(Files.size(table)).isLessThan(75_000_000);
    }

    @Test
    void labelsOddWordsAsCoreNlpDoes() {
        Random random = new Random(4);
        for (int index = 0; index < 3_000; index++) {
            List<String> words = new ArrayList<>();
            for (int word = 1 + random.nextInt(25); word > 0; word--) {
                words.add(word(random));
            }
            assertSame(sentence(words));
        }
    }

    @Test
    void labelsCharactersOfAnArticleAsCoreNlpDoes() {
        for (String line : Corpora.article().lines().toList()) {
            List<String> words = line.codePoints().mapToObj(Character::toString).toList();
            if (!words.isEmpty()) {
                assertSame(sentence(words));
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "zhner.full", matches = "true")
    void labelsWholeCorporaAsCoreNlpDoes() throws IOException {
        ModelsJar.extract(MODELS + "segmenter/chinese/dict", folder);
        StockSegmenter segmenter = StockSegmenter.open(
                ModelsJar.extract(MODELS + "segmenter/chinese/ctb.gz", folder),
                ModelsJar.extract(MODELS + "segmenter/chinese/dict-chris6.ser.gz", folder),
                folder.resolve(MODELS + "segmenter/chinese"));
        List<String> texts = new ArrayList<>();
        for (String part : List.of("train", "dev")) {
            List<String> gsd = Corpora.gsd(part);
            List<String> ntrex = Corpora.ntrex(part);
            texts.addAll(gsd);
            texts.addAll(Corpora.simplified(gsd));
            texts.addAll(ntrex);
            texts.addAll(Corpora.documents(ntrex, 30));
        }
        texts.add(Corpora.article());
        texts.addAll(Corpora.documents(Corpora.simplified(Corpora.gsd("dev")), 500));
        texts.addAll(Corpora.hostile(4_000, 7));
        int tokens = 0;
        for (String text : texts) {
            for (Sentence sentence : segmenter.segment(AlignedText.unchanged(text), 0, new Span(0, text.length()))) {
                assertSame(sentence);
                tokens += sentence.tokens().size();
            }
        }
        assertThat(tokens).isGreaterThan(300_000);
    }

    private static void assertSame(Sentence sentence) {
        List<String> expected = stock.label(sentence);
        Labelling labelling = compiled.labelling(sentence);
        assertThat(labelling.labels())
                .as(() -> sentence.tokens().stream().map(Token::form).toList().toString())
                .isEqualTo(expected);
        assertThat(labelling.alone()).allMatch(probability -> probability > 0 && probability < 1 + 1e-9);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int piece = 1 + random.nextInt(random.nextInt(5) + 1); piece > 0; piece--) {
            word.append(Corpora.piece(random));
        }
        return word.toString();
    }

    private static Sentence sentence(List<String> words) {
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
