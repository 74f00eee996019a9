package org.zhner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.script.NormalizedText;
import org.zhner.script.Script;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;
import org.zhner.write.SchemaCheck;

/** The command line in process, with a tagger that finds nothing. */
final class MainTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String standardInput = "";
    private OutputStream target = out;

    @Test
    void oneInputGivesOneDocument() throws IOException {
        assertThat(run("tag", file("甲.txt", "丹麥"))).isZero();
        assertThat(documents()).singleElement().asString().contains("\"id\":\"甲\"", "\"text\":\"丹麥\"");
        assertThat(err()).isEmpty();
    }

    @Test
    void severalInputsGiveADocumentALineInTheirOrder() throws IOException {
        assertThat(run("tag", file("b.txt", "乙"), file("a.txt", "甲"))).isZero();
        assertThat(documents()).hasSize(2);
        assertThat(documents().get(0)).contains("\"id\":\"b\"");
        assertThat(documents().get(1)).contains("\"id\":\"a\"");
    }

    @Test
    void aBadInputAmongOthersHasItsRecordAndTheOthersAreTagged() throws IOException {
        assertThat(run("tag", file("a.txt", "甲"), "missing.txt", file("c.txt", "丙")))
                .isEqualTo(1);
        assertThat(documents()).hasSize(3);
        assertThat(documents().get(1)).contains("\"status\":\"error\"", "FILE_MISSING");
        assertThat(err()).contains("where:    missing.txt", "remedy:");
    }

    @Test
    void aSingleBadInputIsTheUsersFault() {
        assertThat(run("tag", "missing.txt")).isEqualTo(2);
        assertThat(err()).contains("the input does not exist", "seen:", "expected:", "remedy:");
    }

    @ParameterizedTest
    @CsvSource({"'',EMPTY_FILE", "'  \n',EMPTY_FILE", "%PDF-1.7,BINARY_FILE"})
    void anUnusableFileSaysWhy(String content, String code) throws IOException {
        assertThat(run("tag", file("x.txt", content))).isEqualTo(2);
        assertThat(documents().get(0)).contains(code);
    }

    @Test
    void anEmptyFolderIsToldAsOne() {
        assertThat(run("tag", folder.toString())).isEqualTo(1);
        assertThat(err()).contains("there is no document in the input");
    }

    @Test
    void bytesThatAreNotInTheGivenEncodingAreNamed() throws IOException {
        Path file =
                Files.write(folder.resolve("x.txt"), new byte[] {(byte) 0xE4, (byte) 0xB8, (byte) 0xAD, (byte) 0xFF});
        assertThat(run("tag", "--encoding", "UTF-8", file.toString())).isEqualTo(2);
        assertThat(err()).contains("byte offset 3", "bytes FF");
    }

    @Test
    void anUnknownEncodingIsRefused() throws IOException {
        assertThat(run("tag", "--encoding", "KLINGON", file("x.txt", "中"))).isEqualTo(2);
        assertThat(err()).contains("there is no such encoding", "KLINGON");
    }

    @Test
    void standardInputIsADash() {
        standardInput = "丹麥";
        assertThat(run("tag", "-")).isZero();
        assertThat(documents().get(0)).contains("\"id\":\"stdin\"", "丹麥");
    }

    @Test
    void jsonLinesGiveARecordForEveryRecord() {
        standardInput = "{\"id\":\"x\",\"text\":\"甲\",\"n\":1.0}\nbroken\n{\"id\":7}\n\n{\"text\":\"丁\"}\n";
        assertThat(run("tag", "--jsonl", "-")).isEqualTo(1);
        assertThat(documents()).hasSize(4);
        assertThat(documents().get(0)).contains("\"id\":\"x\"", "\"n\":1.0");
        assertThat(documents().get(1)).contains("JSON_BROKEN");
        assertThat(documents().get(2)).contains("TEXT_MISSING");
        assertThat(documents().get(3)).contains("\"id\":\"stdin#5\"");
    }

    @Test
    void aFolderGetsAFileAnInput() throws IOException {
        Path output = folder.resolve("new/folder");
        assertThat(run("tag", "-o", output.toString(), "--pretty", file("a.txt", "甲"), file("b.txt.gz", "乙")))
                .isZero();
        assertThat(out.size()).isZero();
        try (var files = Files.list(output)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.json", "b.json", ".zhner-journal");
        }
        SchemaCheck.assertValid(Files.readString(output.resolve("a.json")));
    }

    @Test
    void twoInputsNeverShareAFile() throws IOException {
        Files.createDirectories(folder.resolve("other"));
        String one = file("a.txt", "甲");
        String other = file("other/a.txt", "乙");
        Path output = folder.resolve("out");
        assertThat(run("tag", "-o", output.toString(), one, other)).isZero();
        assertThat(Files.readString(output.resolve("a.json"))).contains("甲");
        try (var files = Files.newDirectoryStream(output, "a~2*.json")) {
            assertThat(Files.readString(files.iterator().next())).contains("乙");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.json,false", "a.json,true", "A.JSON,false"})
    void anOutputNeverReplacesItsInput(String name, boolean jsonLines) throws IOException {
        String input = file(name, "{\"id\":\"a\",\"text\":\"甲\"}");
        String[] arguments = jsonLines
                ? new String[] {"tag", "--jsonl", "-o", folder.toString(), input}
                : new String[] {"tag", "-o", folder.toString(), input};
        assertThat(run(arguments)).isZero();
        assertThat(Path.of(input)).hasContent("{\"id\":\"a\",\"text\":\"甲\"}");
        try (var files = Files.newDirectoryStream(folder, "?-????????.json")) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aShardNeverReplacesAnInput() throws IOException {
        String input = file("shard-00000.jsonl", "{\"text\":\"甲\"}");
        assertThat(run("tag", "--jsonl", "--shard-size", "5", "-o", folder.toString(), input))
                .isEqualTo(2);
        assertThat(err()).contains("an input would be replaced by its output", input);
        assertThat(Path.of(input)).hasContent("{\"text\":\"甲\"}");
    }

    @Test
    void anOutputFromAnEarlierRunIsReplaced() throws IOException {
        String input = file("a.txt", "甲");
        String earlier = file("a.json", "old");
        assertThat(run("tag", "-o", folder.toString(), input)).isZero();
        SchemaCheck.assertValid(Files.readString(Path.of(earlier)));
    }

    @Test
    void aBatchAccountsForEveryDocumentAndGoesOnFromThere() throws IOException {
        String good = file("a.txt", "甲");
        String huge = file("b.txt", "huge");
        String output = folder.resolve("out").toString();
        String report = folder.resolve("report.json").toString();
        assertThat(run("tag", "-o", output, "--report", report, good, "vanished.txt", huge))
                .isEqualTo(1);
        assertThat(err())
                .contains("3 documents: 1 tagged, 2 failed", "vanished.txt", "MEMORY_FULL", "--retry-failed")
                .doesNotContain("bug");
        assertThat(Files.readString(Path.of(report))).contains("\"complete\" : true", "\"FILE_MISSING\" : 1");
        assertThat(Files.readString(folder.resolve("out/vanished.json"))).contains("FILE_MISSING");
        err.reset();
        file("b.txt", "smaller");
        assertThat(run("tag", "-o", output, good, "vanished.txt", huge)).isEqualTo(1);
        assertThat(err()).contains("3 documents: 1 tagged, 1 done before, 1 failed before, 0 failed");
        err.reset();
        assertThat(run("tag", "-o", output, "--quiet", good, huge)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aBugInABatchIsABugWhenAllElseIsDone() throws IOException {
        String output = folder.resolve("out").toString();
        assertThat(run("tag", "-o", output, file("a.txt", "bug"), file("b.txt", "deep"), file("c.txt", "丙")))
                .isEqualTo(3);
        assertThat(err()).contains("1 with BUG", "1 with STACK_FULL", "made for the test");
        SchemaCheck.assertValid(Files.readString(folder.resolve("out/c.json")));
        SchemaCheck.assertValid(Files.readString(folder.resolve("out/a.json")));
    }

    @ParameterizedTest
    @CsvSource({
        "--threads 2,without -o",
        "--report r --gzip,--gzip --report without -o",
        "-o OUT --threads 0,1 or more",
        "-o OUT --shard-size 0,1 or more",
        "-o OUT --shard-size 5 --pretty,--pretty with --shard-size"
    })
    void optionsOfABatchAreChecked(String options, String message) throws IOException {
        String line = "tag " + options.replace("OUT", folder.resolve("out").toString()) + " " + file("a.txt", "甲");
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(err()).contains(message);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void tooLittleMemoryIsTheUsersToMend() throws IOException {
        assertThat(run("tag", file("a.txt", "huge"))).isEqualTo(2);
        assertThat(err()).contains("there is not enough memory", "Java heap space", "ZHNER_JAVA_OPTS");
    }

    @Test
    void anErrorOfTheProgramIsABug() throws IOException {
        assertThat(run("tag", file("a.txt", "deep"))).isEqualTo(3);
        assertThat(err()).contains("this is a bug in zhner", "StackOverflowError");
    }

    @Test
    void indentedJsonLinesAreRefused() throws IOException {
        assertThat(run("tag", "--pretty", file("a.txt", "甲"), file("b.txt", "乙")))
                .isEqualTo(2);
        assertThat(err()).contains("indented JSON cannot be JSON Lines");
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        target = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run("tag", file("a.txt", "甲"))).isEqualTo(2);
        assertThat(err()).contains("the output cannot be written", "No space left on device", "remedy:");
    }

    @Test
    void aBugIsCalledABug() throws IOException {
        assertThat(run("tag", file("a.txt", "bug"))).isEqualTo(3);
        assertThat(err()).contains("this is a bug in zhner", "IllegalStateException");
    }

    @Test
    void aBugInOneArticleDoesNotKeepTheOthersFromBeingTagged() throws IOException {
        assertThat(run("tag", file("a.txt", "bug"), file("b.txt", "乙"))).isEqualTo(3);
        assertThat(documents()).hasSize(2);
        assertThat(documents().get(0)).contains("\"status\":\"error\"", "BUG");
        assertThat(documents().get(1)).contains("\"text\":\"乙\"");
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        assertThat(run("tag", "--jsonl", "--encoding", "UTF-8", "-")).isEqualTo(2);
        assertThat(run("tag", "-", "-")).isEqualTo(2);
        assertThat(err()).contains("JSON Lines are always UTF-8", "standard input can be read only once");
    }

    @ParameterizedTest
    @CsvSource({"tagg x", "tag", "tag --engin x y", "tag --engine fast x", "''"})
    void aWrongCommandIsExplained(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(err()).contains("where:", "seen:", "expected:", "remedy:");
    }

    @Test
    void tellsVersionsHelpAndSchema() {
        assertThat(run("--version")).isZero();
        assertThat(run("help")).isZero();
        assertThat(run("schema")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("zhner 0.", "CoreNLP 4.5", "tag ", "models ", "schema ", "Exit codes", "\"$schema\"");
    }

    @ParameterizedTest
    @CsvSource({"tag", "models", "schema", "models build", "models verify"})
    void everyCommandHasHelp(String command) {
        String[] words = (command + " --help").split(" ", -1);
        assertThat(run(words)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: zhner " + command);
    }

    @Test
    void aModelsFolderWithoutAManifestIsRefused() {
        assertThat(run("models", "--models", folder.toString())).isEqualTo(2);
        assertThat(err()).contains("cannot read the list of models", "manifest.json", "ZHNER_MODELS");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                target,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                HERE,
                (models, engine, options) -> (article, allowance) -> tag(article),
                stop -> {});
        return Main.run(arguments, surroundings);
    }

    private List<String> documents() {
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        lines.forEach(SchemaCheck::assertValid);
        return lines;
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    static TaggedArticle tag(Article article) {
        if (article.text().equals("bug")) {
            throw new IllegalStateException("made for the test");
        }
        if (article.text().equals("huge")) {
            throw new OutOfMemoryError("Java heap space");
        }
        if (article.text().equals("deep")) {
            throw new StackOverflowError();
        }
        Span all = new Span(0, article.text().length());
        return new TaggedArticle(
                article,
                new Layout(List.of(new Section(all, SectionKind.BODY, OptionalInt.empty()))),
                new NormalizedText(AlignedText.unchanged(article.text()), Script.UNKNOWN, 0, 0, true),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Provenance("0.0.0", "none", List.of()));
    }
}
