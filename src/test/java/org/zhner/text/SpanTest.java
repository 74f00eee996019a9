package org.zhner.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SpanTest {
    @Test
    void coversTheUnitsFromBeginUpToEnd() {
        // 0 1 2 3 4
        // 丹 麥 總 統
        Span span = new Span(0, 2);
        assertThat(span.in("丹麥總統")).isEqualTo("丹麥");
        assertThat(span.length()).isEqualTo(2);
        assertThat(span.isEmpty()).isFalse();
    }

    @Test
    void countsASupplementaryCharacterAsTwoUnits() {
        // 0 1 3
        // 吉 𠮷 丼
        assertThat(new Span(1, 3).in("吉𠮷丼")).isEqualTo("𠮷");
    }

    @Test
    void mayBeEmptyAnywhereUpToTheEnd() {
        assertThat(new Span(0, 0).in("")).isEmpty();
        assertThat(new Span(3, 3).in("abc")).isEmpty();
        assertThat(new Span(3, 3).isEmpty()).isTrue();
    }

    @Test
    void isRefusedWithTheNumbersThatAreWrong() {
        assertThatThrownBy(() -> new Span(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[5, 4)");
        assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(1, 3).shift(-2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverClampsToATextThatIsTooShort() {
        assertThatThrownBy(() -> new Span(1, 4).in("abc")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Span(4, 4).in("abc")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void containsItselfAndWhatLiesInsideIt() {
        Span span = new Span(2, 6);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(2, 3))).isTrue();
        assertThat(span.contains(new Span(6, 6))).isTrue();
        assertThat(span.contains(new Span(1, 3))).isFalse();
        assertThat(span.contains(new Span(5, 7))).isFalse();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
        assertThat(new Span(0, 9).overlaps(new Span(4, 5))).isTrue();
    }

    @Test
    void anEmptySpanOverlapsNothing() {
        assertThat(new Span(0, 4).overlaps(new Span(2, 2))).isFalse();
        assertThat(new Span(2, 2).overlaps(new Span(0, 4))).isFalse();
        assertThat(new Span(2, 2).overlaps(new Span(2, 2))).isFalse();
    }

    @Test
    void overlapIsSharingAUnit() {
        Random random = new Random(5);
        for (int round = 0; round < 1_000; round++) {
            Span one = random(random);
            Span other = random(random);
            boolean shares = false;
            for (int unit = one.begin(); unit < one.end(); unit++) {
                shares |= unit >= other.begin() && unit < other.end();
            }
            assertThat(one.overlaps(other)).as("%s, %s", one, other).isEqualTo(shares);
            assertThat(other.overlaps(one)).isEqualTo(shares);
        }
    }

    @Test
    void shiftsBothWays() {
        assertThat(new Span(2, 5).shift(3)).isEqualTo(new Span(5, 8));
        assertThat(new Span(2, 5).shift(-2)).isEqualTo(new Span(0, 3));
    }

    @Test
    void sortsAnOuterSpanBeforeWhatItContains() {
        List<Span> sorted = List.of(new Span(0, 5), new Span(0, 2), new Span(1, 9), new Span(1, 1), new Span(2, 3));
        List<Span> spans = new ArrayList<>(sorted);
        Collections.shuffle(spans, new Random(3));
        Collections.sort(spans);
        assertThat(spans).isEqualTo(sorted);
    }

    private static Span random(Random random) {
        int begin = random.nextInt(6);
        return new Span(begin, begin + random.nextInt(4));
    }
}
