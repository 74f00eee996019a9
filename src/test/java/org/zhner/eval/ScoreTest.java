package org.zhner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zhner.eval.Cases.gold;
import static org.zhner.eval.Cases.judge;
import static org.zhner.eval.Cases.reading;
import static org.zhner.eval.Cases.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.zhner.tag.Origin;

class ScoreTest {
    /**
     * Two documents. First: 甲乙 PERSON right; 丙丁 GPE found as COUNTRY; 戊己 ORGANIZATION found one unit too long. Second:
     * 甲 COUNTRY right; 丙 COUNTRY missed; 辛 PERSON spurious.
     */
    private static final List<Judgement> TWO = List.of(
            judge(
                    gold("PERSON 0-2", "GPE 2-4", "ORGANIZATION 4-6"),
                    system("PERSON 0-2", "COUNTRY 2-4", "ORGANIZATION 4-7")),
            judge(gold("COUNTRY 0-1", "COUNTRY 2-3"), system("COUNTRY 0-1", "PERSON 7-8")));

    private final Score score = Score.of(TWO);

    @Test
    void sumsExactCountsOverDocuments() {
        // Gold 3 + 2, found 3 + 2, right 1 + 1.
        assertThat(score.exact()).isEqualTo(new Counts(2, 5, 5));
        assertThat(score.documents()).isEqualTo(2);
    }

    @Test
    void countsSpansWithoutTypes() {
        // The mistyped 丙丁 is right as a span.
        assertThat(score.spans()).isEqualTo(new Counts(3, 5, 5));
    }

    @Test
    void countsByType() {
        assertThat(score.byType())
                .isEqualTo(Map.of(
                        Label.PERSON, new Counts(1, 1, 2), // 甲乙 right, 辛 spurious
                        Label.GPE, new Counts(0, 1, 0), // 丙丁 mistyped
                        Label.COUNTRY, new Counts(1, 2, 2), // 甲 right, 丙 missed, 丙丁 found as one
                        Label.ORGANIZATION, new Counts(0, 1, 1))); // 戊己 too long
    }

    @Test
    void typesAddUpToAll() {
        assertThat(Counts.sum(score.byType().values())).isEqualTo(score.exact());
    }

    @Test
    void tellsTypeErrorsFromBoundaryErrors() {
        assertThat(score.goldErrors()).isEqualTo(new ErrorCounts(1, 1, 0, 1));
        assertThat(score.systemErrors()).isEqualTo(new ErrorCounts(1, 1, 0, 1));
    }

    @Test
    void everyErrorHasOneKind() {
        assertThat(score.goldErrors().total()).isEqualTo(5 - 2);
        assertThat(score.systemErrors().total()).isEqualTo(5 - 2);
    }

    @Test
    void tabulatesTypesWhereTheSpanIsRight() {
        Confusion confusion = score.confusion();

        assertThat(confusion.cells())
                .isEqualTo(Map.of(
                        new Confusion.Cell(Label.PERSON, Label.PERSON), 1,
                        new Confusion.Cell(Label.COUNTRY, Label.COUNTRY), 1,
                        new Confusion.Cell(Label.GPE, Label.COUNTRY), 1));
        assertThat(confusion.missed()).isEqualTo(Map.of(Label.ORGANIZATION, 1, Label.COUNTRY, 1));
        assertThat(confusion.spurious()).isEqualTo(Map.of(Label.ORGANIZATION, 1, Label.PERSON, 1));
        assertThat(confusion.count(Optional.of(Label.GPE), Optional.of(Label.COUNTRY)))
                .isEqualTo(1);
        assertThat(confusion.count(Optional.of(Label.GPE), Optional.empty())).isZero();
    }

    @Test
    void aMatchOfAnotherReadingCountsUnderThatReadingsType() {
        Score other = Score.of(List.of(judge(gold("ORGANIZATION 0-4|COUNTRY 0-2"), system("COUNTRY 0-2"))));

        assertThat(other.byType()).isEqualTo(Map.of(Label.COUNTRY, new Counts(1, 1, 1)));
    }

    @Test
    void threeTypesForgiveWhatFiveDoNot() {
        // 丙丁 GPE found as COUNTRY is one LOC for both.
        List<Judgement> three = TWO.stream()
                .map(judgement -> judge(
                        judgement.gold().as(TypeSet.THREE), judgement.system().as(TypeSet.THREE)))
                .toList();

        assertThat(Score.of(three).exact()).isEqualTo(new Counts(3, 5, 5));
        assertThat(Score.of(three).byType().keySet()).containsExactlyInAnyOrder(Label.PER, Label.LOC, Label.ORG);
    }

    @Test
    void whatIsNotDefinedIsEmptyAndNotZero() {
        Score nothing = Score.of(List.of());

        assertThat(nothing.exact().precision()).isEmpty();
        assertThat(nothing.exact().recall()).isEmpty();
        assertThat(nothing.exact().f1()).isEmpty();
        assertThat(nothing.interval()).isEmpty();
        assertThat(nothing.byType()).isEmpty();
        assertThat(nothing.calibration().error()).isEmpty();
        assertThat(nothing.links().all().precision()).isEmpty();
    }

    @Test
    void precisionIsNotDefinedForASystemThatFindsNothingButRecallIsZero() {
        Counts counts = new Counts(0, 3, 0);

        assertThat(counts.precision()).isEmpty();
        assertThat(counts.recall()).hasValue(0);
        assertThat(counts.f1()).hasValue(0);
    }

    @Test
    void f1IsTheHarmonicMean() {
        // Precision 2/4, recall 2/3: 2 * (1/2 * 2/3) / (1/2 + 2/3) = (2/3) / (7/6) = 4/7.
        assertThat(new Counts(2, 3, 4).f1().orElseThrow()).isEqualTo(4.0 / 7, within(1e-12));
    }

    @Test
    void countsByOriginWithPrecisionOnly() {
        SystemMention right = from("PERSON 0-2", Origin.MODEL);
        SystemMention mistyped = from("GPE 2-4", Origin.MODEL);
        SystemMention spurious = from("GPE 6-7", Origin.RULE);
        Score score = Score.of(List.of(judge(gold("PERSON 0-2", "PERSON 2-4"), system(right, mistyped, spurious))));

        assertThat(score.byOrigin())
                .isEqualTo(Map.of(Origin.MODEL, new Score.Found(1, 2), Origin.RULE, new Score.Found(0, 1)));
        assertThat(new Score.Found(1, 2).precision()).isEqualTo(0.5);
    }

    @Test
    void oneDocumentHasNoInterval() {
        assertThat(Score.of(TWO.subList(0, 1)).interval()).isEmpty();
        assertThat(score.interval()).isPresent();
    }

    private static SystemMention from(String mention, Origin origin) {
        return new SystemMention(reading(mention), OptionalDouble.empty(), Optional.of(origin), List.of());
    }
}
