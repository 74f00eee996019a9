package org.zhner.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordShapeTest {
    private final WordShape shape = new WordShape(classes(), Set.of("ok", "word"));

    @Test
    void givesALetterForEachUnitOfAShortWord() {
        assertThat(shape.of("北京")).isEqualTo("cc");
        assertThat(shape.of("A1京x")).isEqualTo("Xdcx");
        assertThat(shape.of("😀")).isEqualTo("qq");
        assertThat(shape.of("")).isEmpty();
    }

    @Test
    void keepsOnlyTheSortedSetOfClassesInTheMiddle() {
        assertThat(shape.of("12北京A市34")).isEqualTo("ddXcdd");
        assertThat(shape.of("北京大学人民医院")).isEqualTo("ccccc");
    }

    @Test
    void takesTheNameOfAGreekLetterForOneUnit() {
        assertThat(shape.of("beta")).isEqualTo("g");
        assertThat(shape.of("xtau")).isEqualTo("xg");
        // "theta" holds "eta", which is none of the names, and begins at the start of it.
        assertThat(shape.of("theta")).isEqualTo("g");
    }

    @Test
    void countsPlacesInTheWordAndNotInTheShape() {
        // Longer than four units: alpha stands at 0; 1 at 5 of 6 is in the last two.
        assertThat(shape.of("alpha1")).isEqualTo("gd");
        // gamma begins at 1, before the middle; what follows stands at 6 and 7 of 8.
        assertThat(shape.of("1gamma北京")).isEqualTo("dgcc");
    }

    @Test
    void marksKnownWordsOfLettersAlone() {
        assertThat(shape.of("ok")).isEqualTo("xxk");
        assertThat(shape.of("WORD")).isEqualTo("XXXXk");
        assertThat(shape.of("other")).isEqualTo("xxxxx");
    }

    private static ByteBuffer classes() {
        StringBuilder classes = new StringBuilder();
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            classes.append(letter((char) unit));
        }
        return ByteBuffer.wrap(classes.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static char letter(char unit) {
        if (unit >= '0' && unit <= '9') {
            return 'd';
        }
        if (unit >= 'A' && unit <= 'Z') {
            return 'X';
        }
        if (unit >= 'a' && unit <= 'z') {
            return 'x';
        }
        return Character.isSurrogate(unit) ? 'q' : 'c';
    }
}
