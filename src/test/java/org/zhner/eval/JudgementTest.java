package org.zhner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhner.eval.Cases.gold;
import static org.zhner.eval.Cases.judge;
import static org.zhner.eval.Cases.system;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhner.eval.Judgement.Overlap;
import org.zhner.text.AlignedText;

class JudgementTest {
    @Test
    void nothingFoundInNothingCountsNothing() {
        assertThat(judge(gold(), system(new String[0])).counts()).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void everythingIsMissedByASystemThatFindsNothing() {
        Judgement judgement = judge(gold("PERSON 0-2", "GPE 3-5"), system(new String[0]));

        assertThat(judgement.counts()).isEqualTo(new Counts(0, 2, 0));
        assertThat(judgement.missed()).extracting(Judgement.Missed::overlap).containsOnly(Overlap.NONE);
    }

    @Test
    void everythingIsSpuriousWhereThereIsNoGold() {
        assertThat(judge(gold(), system("PERSON 0-2", "GPE 3-5")).counts()).isEqualTo(new Counts(0, 0, 2));
    }

    @Test
    void rightSpanAndTypeIsRight() {
        // One of two gold found, one of two found is right.
        assertThat(judge(gold("PERSON 0-2", "GPE 3-5"), system("PERSON 0-2", "GPE 6-8"))
                        .counts())
                .isEqualTo(new Counts(1, 2, 2));
    }

    @Test
    void aWrongTypeIsMistypedAndNeitherMissedNorSpurious() {
        Judgement judgement = judge(gold("PERSON 0-2", "GPE 3-5"), system("GPE 0-2", "COUNTRY 3-5"));

        assertThat(judgement.counts()).isEqualTo(new Counts(0, 2, 2));
        assertThat(judgement.mistyped()).hasSize(2);
        assertThat(judgement.missed()).isEmpty();
        assertThat(judgement.spurious()).isEmpty();
    }

    @Test
    void aBoundaryOffByOneIsMissedAndSpuriousWithOverlap() {
        // 甲乙 against 甲乙丙 of the same type; 戊己 against 己庚 of another.
        Judgement judgement = judge(gold("PERSON 0-2", "GPE 4-6"), system("PERSON 0-3", "LOCATION 5-7"));

        assertThat(judgement.counts()).isEqualTo(new Counts(0, 2, 2));
        assertThat(judgement.missed())
                .extracting(Judgement.Missed::overlap)
                .containsExactly(Overlap.SAME_TYPE, Overlap.OTHER_TYPE);
        assertThat(judgement.spurious())
                .extracting(Judgement.Spurious::overlap)
                .containsExactly(Overlap.SAME_TYPE, Overlap.OTHER_TYPE);
    }

    @Test
    void neighboursDoNotOverlap() {
        Judgement judgement = judge(gold("PERSON 0-2"), system("PERSON 2-4"));

        assertThat(judgement.missed()).extracting(Judgement.Missed::overlap).containsExactly(Overlap.NONE);
    }

    @Test
    void oneFoundNameOverTwoGoldOnesIsOneSpuriousAndTwoMissed() {
        Judgement judgement = judge(gold("GPE 0-2", "GPE 2-4"), system("GPE 0-4"));

        assertThat(judgement.counts()).isEqualTo(new Counts(0, 2, 1));
        assertThat(judgement.missed()).extracting(Judgement.Missed::overlap).containsOnly(Overlap.SAME_TYPE);
    }

    @Test
    void anotherReadingIsRightAsWell() {
        GoldDocument gold = gold("ORGANIZATION 0-4|COUNTRY 0-2", "GPE 5-7|LOCATION 5-7");

        assertThat(judge(gold, system("COUNTRY 0-2", "LOCATION 5-7")).counts()).isEqualTo(new Counts(2, 2, 2));
        assertThat(judge(gold, system("ORGANIZATION 0-4", "GPE 5-7")).counts()).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void onlyOneReadingOfAMentionCounts() {
        // The first reading is right; 丙丁 beside it is spurious although it is another reading.
        assertThat(judge(gold("ORGANIZATION 0-2|GPE 1-4"), system("ORGANIZATION 0-2", "GPE 2-4"))
                        .counts())
                .isEqualTo(new Counts(1, 1, 2));
    }

    @Test
    void oneFoundNameAnswersOneMentionOnly() {
        Judgement judgement = judge(gold("GPE 0-2|GPE 0-4", "GPE 2-4|GPE 0-4"), system("GPE 0-4"));

        assertThat(judgement.counts()).isEqualTo(new Counts(1, 2, 1));
    }

    @Test
    void whatIsNotRequiredCostsNothingWhenItIsMissing() {
        GoldDocument gold = gold("PERSON 0-2", "COUNTRY 3-5?");

        assertThat(judge(gold, system("PERSON 0-2")).counts()).isEqualTo(new Counts(1, 1, 1));
        assertThat(judge(gold, system("PERSON 0-2", "COUNTRY 3-5")).counts()).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void whatIsNotRequiredIsStillWrongUnderAnotherType() {
        // The found one is wrong, but no gold is missing: nothing had to be there.
        assertThat(judge(gold("COUNTRY 3-5?"), system("PERSON 3-5")).counts()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void duplicatesInGoldAreRefused() {
        assertThatThrownBy(() -> gold("PERSON 0-2", "PERSON 0-2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nestedGoldIsRefused() {
        assertThatThrownBy(() -> gold("ORGANIZATION 0-4", "GPE 0-2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void duplicatesInOutputAreRefused() {
        assertThatThrownBy(() -> system("PERSON 0-2", "GPE 0-2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nestedOutputIsRefused() {
        assertThatThrownBy(() -> system("ORGANIZATION 0-4", "GPE 1-2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outputAfterTheTextIsRefused() {
        assertThatThrownBy(() -> system("PERSON 9-11")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outputOfAnotherTextIsRefused() {
        SystemDocument other = new SystemDocument(AlignedText.unchanged("甲"), List.of());

        assertThatThrownBy(() -> judge(gold(), other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGoldMentionsOtherReadingMustOverlapIt() {
        assertThatThrownBy(() -> gold("PERSON 0-2|PERSON 2-4")).isInstanceOf(IllegalArgumentException.class);
    }
}
