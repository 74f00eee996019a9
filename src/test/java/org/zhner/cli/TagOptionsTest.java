package org.zhner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.entity.Entity;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.pipeline.TaggerOptions;
import org.zhner.script.NormalizedText;
import org.zhner.script.Script;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.Origin;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Formats, fields and names on the command line, with a tagger for which every text is one country. */
final class TagOptionsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<TaggerOptions> options = new ArrayList<>();

    @Test
    void aTableHasItsColumnNamesOnce() throws IOException {
        assertThat(run("tag", "--format", "tsv", "--fields", "id,text", file("a.txt", "丹麥"), file("b.txt", "瑞典")))
                .isZero();
        assertThat(out()).isEqualTo("id\ttext\na\t丹麥\nb\t瑞典\n");
    }

    @Test
    void conllTakesItsUnitAndScheme() throws IOException {
        String input = file("a.txt", "丹麥");
        assertThat(run("tag", "--format", "conll", "--conll-unit", "character", "--conll-scheme", "bioes", input))
                .isZero();
        assertThat(out()).isEqualTo("-DOCSTART-\ta\t_\tO\n\n丹\t0\t1\tB-COUNTRY\n麥\t1\t2\tE-COUNTRY\n\n");
    }

    @Test
    void bratWantsAFolderForItsTwoFiles() throws IOException {
        String input = file("a.txt", "丹麥");
        assertThat(run("tag", "--format", "brat", input)).isEqualTo(2);
        assertThat(err()).contains("two files a document", "give -o DIR");
        Path output = folder.resolve("out");
        assertThat(run("tag", "--format", "brat", "-o", output.toString(), input))
                .isZero();
        assertThat(output.resolve("a.txt")).hasContent("丹麥");
        assertThat(output.resolve("a.ann")).hasContent("T1\tCOUNTRY 0 2\t丹麥");
    }

    @Test
    void bratNeverReplacesItsInput() throws IOException {
        String input = file("a.txt", "丹麥");
        assertThat(run("tag", "--format", "brat", "-o", folder.toString(), input))
                .isZero();
        assertThat(folder.resolve("a.txt")).hasContent("丹麥");
        assertThat(folder.resolve("a.ann")).doesNotExist();
        assertThat(folder).isDirectoryContaining("regex:.*/a-[0-9a-f]+\\.ann");
    }

    @Test
    void aFormatWithoutRoomForFailuresTellsThemAllTheSame() throws IOException {
        assertThat(run("tag", "--format", "tsv", "--fields", "text", "missing.txt", file("a.txt", "丹麥")))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("text\n丹麥\n");
        assertThat(err()).contains("the input does not exist");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "--format xml,there is no xml",
                "--format tsv --fields txt,`entity, name, nameHans`",
                "--format tsv --compact,--compact is for the format json or jsonl",
                "--format jsonl --pretty,--pretty is for the format json",
                "--conll-unit token,--conll-unit is for the format conll",
                "--format conll --conll-unit word,there is no word",
                "--compact --fields text,--fields says already",
                "--min-score 1.5,a number from 0 to 1",
                "--min-score much,'much' is not a double"
            })
    void whatCannotBeIsExplained(String given, String answer) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("tag"));
        arguments.addAll(List.of(given.split(" ", -1)));
        arguments.add(file("a.txt", "丹麥"));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(err()).contains(answer, "remedy:");
    }

    @Test
    void theTaggerIsToldTheNamesAndTheScore() throws IOException {
        assertThat(run("tag", "--lexicon", "own.tsv", "--min-score", "0.5", file("a.txt", "丹麥")))
                .isZero();
        assertThat(options).singleElement().satisfies(given -> {
            assertThat(given.lexicon()).contains(Path.of("own.tsv"));
            assertThat(given.minScore()).isEqualTo(0.5);
        });
    }

    @Test
    void whatWasTaggedEarlierTakesNoNames() throws IOException {
        String gold = file("gold.jsonl", "");
        assertThat(run("evaluate", "--lexicon", "own.tsv", "--output", "x.json", gold))
                .isEqualTo(2);
        assertThat(err()).contains("what was tagged earlier is not tagged again");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                Path.of("").toAbsolutePath(),
                (models, engine, given) -> {
                    options.add(given);
                    return (article, allowance) -> tag(article);
                },
                stop -> {});
        return Main.run(arguments, surroundings);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static TaggedArticle tag(Article article) {
        String text = article.text();
        Span all = new Span(0, text.length());
        return new TaggedArticle(
                article,
                new Layout(List.of(new Section(all, SectionKind.BODY, OptionalInt.empty()))),
                new NormalizedText(AlignedText.unchanged(text), Script.UNKNOWN, 0, 0, true),
                List.of(new Sentence(0, List.of(new Token(text, all, all)))),
                List.of(new Mention(all, text, EntityType.COUNTRY, 1, Origin.RULE, 0, 0)),
                List.of(new Entity(
                        EntityType.COUNTRY,
                        text,
                        text,
                        Optional.empty(),
                        List.of(),
                        1,
                        Map.of(SectionKind.BODY, 1),
                        List.of(0),
                        List.of())),
                List.of(),
                new Provenance("0.0.0", "none", List.of()));
    }
}
