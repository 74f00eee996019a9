package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.problem.UserException;

class TypedNamesTest {
    @TempDir
    Path folder;

    @Test
    void readsNamesWithTheirLabels() throws IOException {
        TypedNames names = load("台南\tCITY\tGPE,LOCATION\t1\n校 长\tTITLE\tMISC\t1\n盗窃罪\tCRIMINAL_CHARGE\t\t1\n");

        assertThat(names.names().get("台南")).containsExactly("CITY");
        assertThat(names.names().get("盗窃罪")).containsExactly("CRIMINAL_CHARGE");
    }

    @Test
    void joinsTheWordsOfAPattern() throws IOException {
        TypedNames names = load("副 校 长\tTITLE\tMISC\t1\n");

        assertThat(names.names().get("副校长")).containsExactly("TITLE");
    }

    @Test
    void keepsEveryLabelOfAName() throws IOException {
        TypedNames names = load("苏丹\tTITLE\tMISC\t1\n苏丹\tCOUNTRY\tGPE\t1\n苏 丹\tTITLE\tMISC\t1\n");

        assertThat(names.names().get("苏丹")).containsExactly("COUNTRY", "TITLE");
    }

    @Test
    void letsAnEmptyFifthCellPass() throws IOException {
        assertThat(load("州监狱\tLOCATION\t\t1\t\n").names().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "台南~CITY~GPE;TABLE_CELLS",
                "台南~CITY~GPE~1~x;TABLE_CELLS",
                "~CITY~GPE~1;TABLE_VALUE",
                "台南~~GPE~1;TABLE_VALUE"
            })
    void refusesAMalformedLineByItsNumber(String line, String code) {
        assertThatThrownBy(() -> load("台北\tCITY\tGPE\t1\n" + line.replace('~', '\t') + "\n"))
                .isInstanceOfSatisfying(UserException.class, fault -> {
                    assertThat(fault.problem().code()).isEqualTo(code);
                    assertThat(fault.problem().where()).endsWith("names.tab, line 2");
                });
    }

    private TypedNames load(String lines) throws IOException {
        return TypedNames.load(Files.writeString(folder.resolve("names.tab"), lines), UnaryOperator.identity());
    }
}
