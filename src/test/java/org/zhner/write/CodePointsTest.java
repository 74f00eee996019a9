package org.zhner.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CodePointsTest {
    @Test
    void offsetsOfATextWithoutSupplementaryCharactersStay() {
        CodePoints codePoints = CodePoints.of("丹麥 a");
        assertThat(codePoints.length()).isEqualTo(4);
        assertThat(codePoints.before(0)).isZero();
        assertThat(codePoints.before(3)).isEqualTo(3);
        assertThat(codePoints.before(4)).isEqualTo(4);
    }

    @Test
    void aSupplementaryCharacterCountsOnce() {
        // UTF-16  0   2   3   5   7
        //         𠮷  a   𠮷  𠮷  .
        CodePoints codePoints = CodePoints.of("𠮷a𠮷𠮷");
        assertThat(codePoints.length()).isEqualTo(4);
        assertThat(codePoints.before(0)).isZero();
        assertThat(codePoints.before(2)).isEqualTo(1);
        assertThat(codePoints.before(3)).isEqualTo(2);
        assertThat(codePoints.before(5)).isEqualTo(3);
        assertThat(codePoints.before(7)).isEqualTo(4);
    }

    @Test
    void refusesAnOffsetInsideACharacter() {
        assertThatThrownBy(() -> CodePoints.of("a𠮷").before(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnOffsetOutsideTheText() {
        assertThatThrownBy(() -> CodePoints.of("a𠮷").before(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CodePoints.of("a").before(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void agreesWithTheJdkOnRandomText() {
        Random random = new Random(20260101);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.appendCodePoint(random.nextInt(3) == 0 ? 0x20000 + random.nextInt(100) : 'a' + random.nextInt(26));
            }
            CodePoints codePoints = CodePoints.of(text.toString());
            for (int at = 0; at <= text.length(); at++) {
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    assertThat(codePoints.before(at)).isEqualTo(Character.codePointCount(text, 0, at));
                }
            }
        }
    }
}
