package org.zhner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntitiesCommandTest {
    private static final String DOCUMENT = "{\"status\":\"ok\",\"mentions\":[{\"id\":\"m0\",\"text\":\"甲\"}],"
            + "\"entities\":[{\"type\":\"PERSON\",\"name\":\"甲\",\"mentions\":[\"m0\"]}]}\n";
    private static final String TABLE =
            "entity\ttype\tlink\tnameEn\tdocuments\tmentions\taliases\tcooccurring\n甲\tPERSON\t\t\t2\t2\t甲:2\t\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void countsStandardInput() {
        assertThat(run(DOCUMENT + DOCUMENT, "entities", "-")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(TABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("2 documents counted, 0 without result left out");
    }

    @Test
    void writesAFile() throws IOException {
        Path file = folder.resolve("table.tsv");
        assertThat(run(DOCUMENT + DOCUMENT, "entities", "-", "-o", file.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(file).hasContent(TABLE);
        assertThat(out.size()).isZero();
    }

    @Test
    void writesNothingWhenALineIsMalformed() throws IOException {
        Path file = Files.writeString(folder.resolve("table.tsv"), "as before");
        assertThat(run(DOCUMENT + "{", "entities", "-", "-o", file.toString())).isEqualTo(ExitCode.USER);
        assertThat(run(DOCUMENT + "{", "entities", "-")).isEqualTo(ExitCode.USER);
        assertThat(file).hasContent("as before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard input, line 2");
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        assertThat(run("", "entities", "-", "--format", "xml")).isEqualTo(ExitCode.USER);
        assertThat(run("", "entities", "-", "--top", "0")).isEqualTo(ExitCode.USER);
        assertThat(run("", "entities")).isEqualTo(ExitCode.USER);
        assertThat(out.size()).isZero();
    }

    private int run(String standardInput, String... arguments) {
        return Main.run(
                arguments,
                new Surroundings(
                        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        folder,
                        (models, engine, options) -> {
                            throw new AssertionError("counting opens no model");
                        },
                        stop -> {}));
    }
}
