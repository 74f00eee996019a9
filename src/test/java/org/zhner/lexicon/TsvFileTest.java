package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.problem.UserException;

class TsvFileTest {
    @TempDir
    Path folder;

    @Test
    void readsRowsWithTheirLineNumbers() throws IOException {
        TsvFile table = read("# source\n# licence\nname\tkind\n甲\t1\n乙\t\n");

        assertThat(table.rows())
                .containsExactly(new TsvFile.Row(4, List.of("甲", "1")), new TsvFile.Row(5, List.of("乙", "")));
    }

    @Test
    void refusesOtherColumns() {
        assertRefused("name\tsort\n", "TABLE_COLUMNS");
        assertRefused("name\n", "TABLE_COLUMNS");
        assertRefused("# only a comment\n", "TABLE_COLUMNS");
        assertRefused("", "TABLE_COLUMNS");
    }

    @Test
    void refusesRowsOfAnotherWidth() {
        assertRefused("name\tkind\n甲\n", "TABLE_CELLS");
        assertRefused("name\tkind\n甲\t1\t2\n", "TABLE_CELLS");
        assertRefused("name\tkind\n\n", "TABLE_CELLS");
    }

    @Test
    void refusesStrayWhiteSpace() {
        assertRefused("name\tkind\n甲\u3000\t1\n", "TABLE_VALUE");
    }

    @Test
    void tellsAMissingFile() {
        assertThatThrownBy(() -> TsvFile.read(folder.resolve("none.tsv"), List.of("name")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo("FILE_MISSING"));
    }

    @Test
    void tellsBytesThatAreNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("bad.tsv"), new byte[] {'a', (byte) 0xB0});

        assertThatThrownBy(() -> TsvFile.read(file, List.of("a")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo("FILE_ENCODING"));
    }

    private void assertRefused(String text, String code) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo(code));
    }

    private TsvFile read(String text) throws IOException {
        return TsvFile.read(Files.writeString(folder.resolve("table.tsv"), text), List.of("name", "kind"));
    }
}
