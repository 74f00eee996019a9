package org.zhner.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentFileNamesTest {
    private static final String[] PIECES = {
        "a", "A", "/", "\\", "..", ".", " ", "\n", "\0", "文", "é", "e\u0301", "😀", "\u202E", ":", "NUL", "-", "~", "ß",
        "ﬁ", "#"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a", "台股收盤", "2024-05-01 頭條", "a.b.c", "😀", "x_y-z", "a#1", "中文(一)"})
    void aGoodNameIsTakenAsItIs(String id) {
        assertThat(new DocumentFileNames(List.of()).next(id, "")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "..",
                ".",
                ".hidden",
                "-rf",
                "~root",
                "C:\\x",
                "a/b",
                "con",
                "Lpt1.txt",
                "a ",
                "a.",
                " ",
                "a\nb",
                "a\0b",
                "\u202Ecod.txt",
                "a\u2028b",
                "*",
                "\"",
                "a|b"
            })
    void abadNameIsMadeGood(String id) throws IOException {
        String name = new DocumentFileNames(List.of()).next(id, "");
        assertThat(name).matches("[^./\\\\ ~-][^/\\\\]*-[0-9a-f]{8}").doesNotContain("\n", "\0", ":");
        Path file = folder.resolve(name + ".json");
        assertThat(file.normalize().getParent()).isEqualTo(folder);
        assertThat(Files.createFile(file)).exists();
    }

    @Test
    void aLongNameIsCutBetweenCharacters() throws IOException {
        DocumentFileNames names = new DocumentFileNames(List.of());
        String one = names.next("長😀".repeat(500) + "1", "");
        String other = names.next("長😀".repeat(500) + "2", "");
        assertThat(one).isNotEqualTo(other).startsWith("長😀長😀");
        assertThat(one.getBytes(StandardCharsets.UTF_8).length).isLessThan(170);
        assertThat(one.chars()
                        .filter(unit -> Character.isHighSurrogate((char) unit))
                        .count())
                .isEqualTo(one.chars()
                        .filter(unit -> Character.isLowSurrogate((char) unit))
                        .count());
        Files.createFile(folder.resolve(one + ".json.gz"));
    }

    @Test
    void namesThatSomeFileSystemTakesForOneAreToldApart() {
        DocumentFileNames names = new DocumentFileNames(List.of("taken"));
        Set<String> folded = new HashSet<>();
        for (String id : List.of("Taken", "a", "A", "é", "e\u0301", "É", "ﬁ", "fi", "ß", "SS", "a", "a", "a")) {
            assertThat(folded.add(names.next(id, "x").toLowerCase(Locale.ROOT))).isTrue();
        }
    }

    @Test
    void noTwoAreAlikeWhateverTheIds() {
        Random random = new Random(5);
        DocumentFileNames names = new DocumentFileNames(List.of());
        Set<String> seen = new HashSet<>();
        for (int count = 0; count < 20_000; count++) {
            StringBuilder id = new StringBuilder(PIECES[random.nextInt(PIECES.length)]);
            for (int more = random.nextInt(4); more > 0; more--) {
                id.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String name = names.next(id.toString(), String.valueOf(count));
            assertThat(seen.add(name.toUpperCase(Locale.ROOT))).as(name).isTrue();
            assertThat(name).doesNotContain("/", "\\", "\n", "\0").doesNotStartWith(".");
        }
    }

    @Test
    void theSameIdsInTheSameOrderGiveTheSameNames() {
        DocumentFileNames one = new DocumentFileNames(List.of());
        DocumentFileNames other = new DocumentFileNames(List.of());
        for (String id : List.of("a", "A", "a", "../a")) {
            assertThat(one.next(id, "s")).isEqualTo(other.next(id, "s"));
        }
    }
}
