package org.zhner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.script.NormalizedText;
import org.zhner.script.Script;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.Origin;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

class EvaluateCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path gold = Path.of("");

    @BeforeEach
    void writeGold() throws IOException {
        gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, """
                {"doc":"a","lang":"zh-TW","text":"日本人在台北","mentions":[{"start":0,"end":2,"type":"COUNTRY"},{"start":4,"end":6,"type":"GPE"}]}
                {"doc":"b","lang":"zh-CN","text":"日本","mentions":[{"start":0,"end":2,"type":"COUNTRY"}]}
                """);
    }

    @Test
    void scoresAnEngine() {
        assertThat(run(gold.toString())).isZero();
        // 日本 twice is right, 台北 is missed.
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("zhner")
                .containsPattern("all +1\\.000 +0\\.667 +0\\.800 +2 +3 +2");
    }

    @Test
    void printsJsonForMachines() {
        assertThat(run(gold.toString(), "--json", "--types", "three", "--lang", "zh-CN"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"types\":\"three\"")
                .contains("\"f1\":1.0");
    }

    @Test
    void listsErrors() {
        assertThat(run(gold.toString(), "--errors", "3")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("missed: 1").contains("日本人在[台北]");
    }

    @Test
    void comparesTwoOutputs() throws IOException {
        Path none = output("none.jsonl", "");
        Path all = output("all.jsonl", "{\"start\":0,\"end\":2,\"text\":\"日本\",\"type\":\"COUNTRY\"}");

        assertThat(run(gold.toString(), "--compare", none.toString(), all.toString(), "--errors", "9"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("gained: 2")
                .contains("lost: 0")
                .contains("F1 differs by +0.800");
    }

    @Test
    void scoresAnOutput() throws IOException {
        Path none = output("none.jsonl", "");

        assertThat(run(gold.toString(), "--output", none.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("all +0\\.000 +0\\.000 +0 +3 +0");
    }

    @Test
    void writesAReport() {
        Path page = folder.resolve("accuracy.md");

        assertThat(run(gold.toString(), "--report", page.toString())).isZero();
        assertThat(page).content().contains("| gold.jsonl | zhner | five | 1.000 | 0.667 | 0.800 |");
    }

    @Test
    void refusesUnknownTypesAndIncompleteOutput() throws IOException {
        assertThat(run(gold.toString(), "--types", "four")).isEqualTo(2);
        Path empty = folder.resolve("empty.jsonl");
        Files.writeString(empty, "");
        assertThat(run(gold.toString(), "--output", empty.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private Path output(String name, String mention) throws IOException {
        Path file = folder.resolve(name);
        StringBuilder lines = new StringBuilder();
        for (String text : List.of("日本人在台北", "日本")) {
            lines.append("{\"schemaVersion\":\"1.0\",\"id\":\"x\",\"status\":\"ok\",\"text\":\"" + text
                    + "\",\"entities\":[],\"mentions\":[" + mention + "]}\n");
        }
        Files.writeString(file, lines);
        return file;
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                out,
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Map.of(),
                Path.of(""),
                (models, engine, options) -> (article, allowance) -> tag(article),
                stop -> {});
        String[] all = new String[arguments.length + 1];
        all[0] = "evaluate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.run(all, surroundings);
    }

    /** Finds 日本 at the beginning. */
    private static TaggedArticle tag(Article article) {
        AlignedText text = AlignedText.unchanged(article.text());
        return new TaggedArticle(
                article,
                new Layout(List.of()),
                new NormalizedText(text, Script.HANT, 1, 0, true),
                List.of(),
                List.of(new Mention(new Span(0, 2), "日本", EntityType.COUNTRY, 0.9, Origin.LEXICON, 0, 0)),
                List.of(),
                List.of(),
                new Provenance("1", "toy", List.of()));
    }
}
