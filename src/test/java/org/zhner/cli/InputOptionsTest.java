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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.write.SchemaCheck;

/** What {@code zhner tag} reads, with a tagger that finds nothing. */
final class InputOptionsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String standardInput = "";

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Files.writeString(folder.resolve("in/b.txt"), "乙");
        Files.writeString(folder.resolve("in/deep/a.html"), "<title>題目在此</title><p>甲，一段。</p>");
        Files.writeString(folder.resolve("in/c.csv"), "nr,body\n7,丙\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("in/z.zip")))) {
            zip.putNextEntry(new ZipEntry("../../escaped.txt"));
            zip.write("丁".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFolderGivesADocumentALineForEverythingInIt() {
        assertThat(run("tag", "--text-column", "body", "--id-column", "nr", in()))
                .isZero();
        assertThat(documents())
                .extracting(InputOptionsTest::id)
                .containsExactly("in/b.txt", "7", "in/deep/a.html", "in/z.zip!_/_/escaped.txt");
    }

    @Test
    void aPagesTextIsAnExtractAndSaysSo() {
        assertThat(run("tag", in() + "/deep/a.html")).isZero();
        assertThat(documents())
                .singleElement()
                .asString()
                .contains(
                        "\"mediaType\":\"text/html\",\"extracted\":true",
                        "\"meta\":{\"headline\":\"題目在此\"}",
                        "\"text\":\"題目在此\\n甲，一段。\\n\"");
    }

    @Test
    void globsChoose() {
        assertThat(run("tag", "--include", "*.txt", "--exclude", "z.*", in())).isZero();
        assertThat(documents()).extracting(InputOptionsTest::id).containsExactly("in/b.txt");
    }

    @Test
    void pathsComeFromStandardInput() {
        standardInput = in() + "/b.txt\nmissing\n";
        assertThat(run("tag", "--paths-from", "-")).isEqualTo(1);
        assertThat(documents()).hasSize(2);
        assertThat(documents().get(0)).contains("\"text\":\"乙\"");
        assertThat(documents().get(1)).contains("FILE_MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "tag --paths-from - -,standard input can be read only once",
        "tag --jsonl --input-format csv -,there can be one format only",
        "tag --input-format xml -,auto",
        "tag --include {a -,the pattern is no glob",
        "tag --paths-from no/such/list,the list of paths cannot be read"
    })
    void whatMakesNoSenseIsRefused(String line, String message) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message, "remedy:");
    }

    @Test
    void nothingIsWrittenOutsideTheOutputFolder() throws IOException {
        Path output = folder.resolve("one/two/out");
        String archive = folder.resolve("in/z.zip").toString();
        List<Path> before = everything();
        assertThat(run("tag", "-o", output.toString(), in(), archive, in() + "/b.txt"))
                .isEqualTo(1); // the table has no column called text
        List<Path> written = everything();
        written.removeAll(before);
        assertThat(written).allMatch(path -> output.startsWith(path) || output.equals(path.getParent()));
        assertThat(written.stream().filter(Files::isRegularFile)).hasSize(7); // 4 + 1 + 1, and the journal
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.toList());
        }
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                Path.of("").toAbsolutePath(),
                (models, engine, options) -> (article, allowance) -> MainTest.tag(article),
                stop -> {});
        return Main.run(arguments, surroundings);
    }

    private List<String> documents() {
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        lines.forEach(SchemaCheck::assertValid);
        return lines;
    }

    private static String id(String document) {
        return document.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1");
    }
}
