package org.zhner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.corenlp.SegmenterSource;
import org.zhner.corenlp.StockSegmenter;
import org.zhner.segment.CompiledSegmenter;
import org.zhner.segment.CompiledSegmenter.Habit;
import org.zhner.segment.Segmenter;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Holds the compiled segmenter to CoreNLP's own words and sentences. */
final class SegmenterIT {
    private static final String MODELS = "edu/stanford/nlp/models/segmenter/chinese/";

    @TempDir
    private static Path folder;

    private static Path table;
    private static Segmenter stock;
    private static Segmenter compiled;

    @BeforeAll
    static void openBoth() throws IOException {
        Path jar = ModelsJar.path();
        table = folder.resolve("segmenter.table");
        SegmenterCompiler.compile(SegmenterSource.open(jar)).writeTo(table);
        compiled = CompiledSegmenter.open(table, Habit.JOINS_LINES, Habit.GLUES_MARKUP);
        ModelsJar.extract(MODELS + "dict", folder);
        stock = StockSegmenter.open(
                ModelsJar.extract(MODELS + "ctb.gz", folder),
                ModelsJar.extract(MODELS + "dict-chris6.ser.gz", folder),
                folder.resolve(MODELS));
    }

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(table)).isLessThan(70_000_000);
    }

    @Test
    void cutsHostileLinesAsCoreNlpDoes() {
        Corpora.hostile(1_000, 3).forEach(SegmenterIT::assertSame);
    }

    @Test
    void cutsAnArticleAsCoreNlpDoes() {
        assertSame(Corpora.article());
        Corpora.simplified(Corpora.article().lines().toList()).forEach(SegmenterIT::assertSame);
    }

    @Test
    @EnabledIfSystemProperty(named = "zhner.full", matches = "true")
    void cutsWholeCorporaAsCoreNlpDoes() {
        List<String> texts = new ArrayList<>();
        for (String part : List.of("train", "dev")) {
            List<String> gsd = Corpora.gsd(part);
            List<String> ntrex = Corpora.ntrex(part);
            texts.addAll(gsd);
            texts.addAll(Corpora.simplified(gsd));
            texts.addAll(ntrex);
            texts.addAll(Corpora.simplified(ntrex));
            texts.addAll(Corpora.documents(ntrex, 30));
            texts.addAll(Corpora.documents(gsd, 30));
        }
        texts.addAll(Corpora.documents(Corpora.simplified(Corpora.gsd("train")), 500));
        texts.addAll(Corpora.hostile(4_000, 7));
        texts.forEach(SegmenterIT::assertSame);
        assertThat(texts).hasSizeGreaterThan(15_000);
    }

    private static void assertSame(String text) {
        assertThat(words(compiled, text)).as(text).isEqualTo(words(stock, text));
    }

    /** The words of each sentence, as {@code begin:form}. */
    private static List<List<String>> words(Segmenter segmenter, String text) {
        List<List<String>> sentences = new ArrayList<>();
        for (Sentence sentence : segmenter.segment(AlignedText.unchanged(text), 0, new Span(0, text.length()))) {
            List<String> words = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                words.add(token.span().begin() + ":" + token.form());
            }
            sentences.add(words);
        }
        return sentences;
    }
}
