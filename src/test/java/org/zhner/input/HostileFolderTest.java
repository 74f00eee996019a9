package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once broke something give the readings that were judged right for them. */
final class HostileFolderTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.equals("README.md") && !file.equals("expected.tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheseReadings(String file) throws IOException {
        Input input = new Input.File(FOLDER.resolve(file), file);
        try (Readings readings = new ArticleReader(ReadingOptions.DEFAULT).read(List.of(input))) {
            assertThat(ReadingInvariants.check(readings))
                    .extracting(HostileCase::describe)
                    .isEqualTo(expected().getOrDefault(file, List.of("a line of its own in expected.tsv")));
        }
    }

    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> expected = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("expected.tsv"))) {
            List<String> fields = List.of(line.split("\t", -1));
            expected.put(fields.get(0), fields.subList(1, fields.size()));
        }
        return expected;
    }
}
