package org.zhner.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each case draws its texts: the original above, what it became below. */
final class AlignmentTest {
    @Test
    void identityLeavesEverySpanInItsPlace() {
        Alignment identity = Alignment.identity(5);
        assertThat(identity.toOriginal(new Span(1, 4))).isEqualTo(new Span(1, 4));
        assertThat(identity.toNormalised(new Span(5, 5))).isEqualTo(new Span(5, 5));
        assertThat(identity.isIdentity()).isTrue();
    }

    @Test
    void collapseMapsTheOneToBoth() {
        // a b c d
        // a  X  d      bc became X
        Alignment collapse = Alignment.builder().even(1).uneven(2, 1).even(1).build();
        assertThat(collapse.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 3));
        assertThat(collapse.toNormalised(new Span(2, 3))).isEqualTo(new Span(1, 2));
        assertThat(collapse.toOriginal(new Span(2, 3))).isEqualTo(new Span(3, 4));
    }

    @Test
    void expansionMapsEitherPartToTheOne() {
        // a  b  c
        // a X Y c      b became XY
        Alignment expansion = Alignment.builder().even(1).uneven(1, 2).even(1).build();
        assertThat(expansion.toOriginal(new Span(2, 3))).isEqualTo(new Span(1, 2));
        assertThat(expansion.toNormalised(new Span(1, 2))).isEqualTo(new Span(1, 3));
    }

    @Test
    void deletionIsInsideASpanThatReachesAcrossIt() {
        // a - b        the middle was deleted
        // a b
        Alignment deletion = Alignment.builder().even(1).uneven(1, 0).even(1).build();
        assertThat(deletion.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 3));
        assertThat(deletion.toOriginal(new Span(1, 2))).isEqualTo(new Span(2, 3));
        assertThat(deletion.toNormalised(new Span(1, 2)).isEmpty()).isTrue();
    }

    @Test
    void deletionAtTheEndBelongsToNoSpan() {
        // a b -
        // a b
        Alignment deletion = Alignment.builder().even(2).uneven(1, 0).build();
        assertThat(deletion.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 2));
        assertThat(deletion.toNormalised(new Span(0, 3))).isEqualTo(new Span(0, 2));
    }

    @Test
    void insertionStandsForNothing() {
        // a   b
        // a X b
        Alignment insertion = Alignment.builder().even(1).uneven(0, 1).even(1).build();
        assertThat(insertion.toOriginal(new Span(1, 2)).isEmpty()).isTrue();
        assertThat(insertion.toNormalised(new Span(0, 2))).isEqualTo(new Span(0, 3));
    }

    @Test
    void anInsertionAtTheEdgeOfASpanDrawsInNoDeletionBesideIt() {
        // a -   b      the dash was deleted, X inserted after it
        // a   X b
        Alignment alignment =
                Alignment.builder().even(1).uneven(1, 0).uneven(0, 1).even(1).build();
        assertThat(alignment.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 1));
        assertThat(alignment.toOriginal(new Span(1, 3))).isEqualTo(new Span(2, 3));
        assertThat(alignment.toOriginal(new Span(0, 3))).isEqualTo(new Span(0, 3));
        assertThat(alignment.toNormalised(new Span(1, 3))).isEqualTo(new Span(2, 3));
    }

    @Test
    void anInsertionBeforeAnExpansionStaysApartFromIt() {
        // a             a became XY, then Z was put before it
        //  X Y
        // Z X Y
        Alignment first = Alignment.builder().uneven(1, 2).build();
        Alignment second = Alignment.builder().uneven(0, 1).even(2).build();
        assertThat(first.andThen(second))
                .isEqualTo(Alignment.builder().uneven(0, 1).uneven(1, 2).build());
    }

    @Test
    void anEmptySpanMapsToAnEmptySpan() {
        // a b c d
        // a  X  d      bc became X
        Alignment collapse = Alignment.builder().even(1).uneven(2, 1).even(1).build();
        assertThat(collapse.toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
        assertThat(collapse.toOriginal(new Span(1, 1))).isEqualTo(new Span(1, 1));
        assertThat(collapse.toOriginal(new Span(2, 2))).isEqualTo(new Span(3, 3));
        assertThat(collapse.toOriginal(new Span(3, 3))).isEqualTo(new Span(4, 4));
        assertThat(collapse.toNormalised(new Span(2, 2))).isEqualTo(new Span(1, 1));
    }

    @Test
    void mixedRunsReadAsTheyWereBuilt() {
        // a b c   d - e f
        // a  X  Y d   P Q f      bc became X, Y inserted, the dash deleted, e became PQ
        Alignment mixed = Alignment.builder()
                .even(1)
                .uneven(2, 1)
                .uneven(0, 1)
                .even(1)
                .uneven(1, 0)
                .uneven(1, 2)
                .even(1)
                .build();
        assertThat(mixed.toString()).isEqualTo("=1 2>1 0>1 =1 1>0 1>2 =1");
        assertThat(mixed.toOriginal(new Span(1, 4))).isEqualTo(new Span(1, 4));
        assertThat(mixed.toOriginal(new Span(3, 5))).isEqualTo(new Span(3, 6));
        assertThat(mixed.toNormalised(new Span(5, 7))).isEqualTo(new Span(4, 7));
    }

    @Test
    void runsWithoutUnitsAreRefused() {
        assertThatThrownBy(() -> Alignment.builder().uneven(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Alignment.builder().uneven(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Alignment.builder().even(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Alignment.builder().even(0).build()).isEqualTo(Alignment.identity(0));
    }

    @Test
    void neighbouringEvenRunsAreOne() {
        assertThat(Alignment.builder().even(2).even(3).build()).isEqualTo(Alignment.identity(5));
    }

    @Test
    void compositionOfEvenTextIsEven() {
        assertThat(Alignment.identity(4).andThen(Alignment.identity(4))).isEqualTo(Alignment.identity(4));
    }

    @Test
    void compositionJoinsRunsThatMeet() {
        // a b c d      bc became X, then Xd became Z
        // a  X  d
        // a   Z
        Alignment first = Alignment.builder().even(1).uneven(2, 1).even(1).build();
        Alignment second = Alignment.builder().even(1).uneven(2, 1).build();
        assertThat(first.andThen(second))
                .isEqualTo(Alignment.builder().even(1).uneven(3, 1).build());
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsGone() {
        Alignment insert = Alignment.builder().even(1).uneven(0, 1).even(1).build();
        Alignment delete = Alignment.builder().even(1).uneven(1, 0).even(1).build();
        assertThat(insert.andThen(delete)).isEqualTo(Alignment.identity(2));
    }

    @Test
    void lengthsThatDoNotMeetAreRefused() {
        assertThatThrownBy(() -> Alignment.identity(3).andThen(Alignment.identity(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 units")
                .hasMessageContaining("starts from 4");
    }

    @Test
    void aSpanAfterTheTextIsRefused() {
        assertThatThrownBy(() -> Alignment.identity(3).toOriginal(new Span(2, 4)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new AlignedText("abc", "ab", Alignment.identity(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansRefuseToBeginAfterTheirEndOrBeforeTheText() {
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(0, 4).in("abc")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyRandomSpanMapsIntoTheTextAndBackAroundItself() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            Alignment alignment = random(random, random.nextInt(8));
            Span span = randomSpan(random, alignment.normalisedLength());
            Span original = alignment.toOriginal(span);
            assertThat(original.end()).isLessThanOrEqualTo(alignment.originalLength());
            if (!original.isEmpty() && !span.isEmpty()) {
                assertThat(alignment.toNormalised(original).contains(span))
                        .as("%s of %s", span, alignment)
                        .isTrue();
            }
        }
    }

    @Test
    void randomCompositionKeepsLengthsAndWidensNoLessThanEachStep() {
        Random random = new Random(12);
        for (int round = 0; round < 2_000; round++) {
            Alignment first = random(random, 6);
            Alignment second = onto(random, first.normalisedLength());
            Alignment both = first.andThen(second);
            assertThat(both.originalLength()).isEqualTo(first.originalLength());
            assertThat(both.normalisedLength()).isEqualTo(second.normalisedLength());
            Span span = randomSpan(random, both.normalisedLength());
            if (!span.isEmpty() && !second.toOriginal(span).isEmpty()) {
                assertThat(both.toOriginal(span).contains(first.toOriginal(second.toOriginal(span))))
                        .as("%s: %s then %s = %s", span, first, second, both)
                        .isTrue();
            }
        }
    }

    private static Alignment random(Random random, int runs) {
        Alignment.Builder builder = Alignment.builder();
        for (int run = 0; run < runs; run++) {
            if (random.nextBoolean()) {
                builder.even(1 + random.nextInt(4));
            } else {
                builder.uneven(1 + random.nextInt(2), random.nextInt(3)); // an insertion stands for nothing
            }
        }
        return builder.build();
    }

    /** A random alignment that starts from a text of {@code length} units. */
    private static Alignment onto(Random random, int length) {
        Alignment.Builder builder = Alignment.builder();
        int left = length;
        while (left > 0) {
            int from = 1 + random.nextInt(Math.min(3, left));
            if (random.nextBoolean()) {
                builder.even(from);
            } else {
                builder.uneven(from, random.nextInt(3));
            }
            left -= from;
        }
        return builder.build();
    }

    private static Span randomSpan(Random random, int length) {
        int begin = random.nextInt(length + 1);
        return new Span(begin, begin + random.nextInt(length - begin + 1));
    }
}
