package org.zhner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void sameCountsGiveTheSameInterval() {
        assertThat(Bootstrap.f1(random(30, 7))).isEqualTo(Bootstrap.f1(random(30, 7)));
    }

    @Test
    void documentsThatAreAllAlikeLeaveNoDoubt() {
        // Every resample is ten times 3 right of 4 and 4: F1 = 6/8.
        assertThat(Bootstrap.f1(Collections.nCopies(10, new Counts(3, 4, 4))))
                .contains(new Bootstrap.Interval(0.75, 0.75));
    }

    @Test
    void theIntervalHoldsTheScoreAndNarrowsWithMoreDocuments() {
        for (int seed = 0; seed < 20; seed++) {
            List<Counts> few = random(20, seed);
            Bootstrap.Interval wide = Bootstrap.f1(few).orElseThrow();
            double f1 = Counts.sum(few).f1().orElseThrow();
            assertThat(f1).isBetween(wide.low(), wide.high());

            List<Counts> many = new ArrayList<>();
            Collections.nCopies(16, few).forEach(many::addAll);
            Bootstrap.Interval narrow = Bootstrap.f1(many).orElseThrow();
            // Sixteen times the documents: a quarter of the width, give or take.
            assertThat((narrow.high() - narrow.low()) / (wide.high() - wide.low()))
                    .isBetween(0.15, 0.4);
        }
    }

    @Test
    void agreesWithTheNormalApproximation() {
        // 400 documents with one name each, found exactly or not at all with 1/2: a share p of right ones, standard
        // deviation sqrt(p (1 - p) / 400) = 0.025; F1 = 2p / (1 + p), so its deviation is 2 / (1 + p)^2 * 0.025.
        List<Counts> documents = new ArrayList<>(Collections.nCopies(200, new Counts(1, 1, 1)));
        documents.addAll(Collections.nCopies(200, new Counts(0, 1, 0)));
        double deviation = 2 / (1.5 * 1.5) * 0.025;

        Bootstrap.Interval interval = Bootstrap.f1(documents).orElseThrow();

        assertThat(interval.low()).isEqualTo(2.0 / 3 - 1.96 * deviation, within(0.008));
        assertThat(interval.high()).isEqualTo(2.0 / 3 + 1.96 * deviation, within(0.008));
    }

    @Test
    void thereIsNoIntervalForOneDocumentOrForNoNames() {
        assertThat(Bootstrap.f1(List.of(new Counts(1, 1, 1)))).isEmpty();
        assertThat(Bootstrap.f1(Collections.nCopies(5, Counts.NONE))).isEmpty();
    }

    @Test
    void aRunDoesNotDifferFromItself() {
        List<Counts> run = random(30, 3);

        Bootstrap.Difference difference = Bootstrap.difference(run, run).orElseThrow();

        assertThat(difference.difference()).isZero();
        assertThat(difference.interval()).contains(new Bootstrap.Interval(0, 0));
        assertThat(difference.notBetter()).hasValue(1);
    }

    @Test
    void aRunThatIsBetterInEveryDocumentIsBetterInEveryResample() {
        List<Counts> worse = Collections.nCopies(10, new Counts(1, 2, 2));
        List<Counts> better = Collections.nCopies(10, new Counts(2, 2, 2));

        Bootstrap.Difference difference = Bootstrap.difference(worse, better).orElseThrow();

        assertThat(difference.difference()).isEqualTo(0.5);
        assertThat(difference.interval()).contains(new Bootstrap.Interval(0.5, 0.5));
        assertThat(difference.notBetter()).hasValue(0);
    }

    @Test
    void pairsDocuments() {
        // The second run has one more right in each document, hard or easy. Unpaired, the spread of the documents
        // (F1 0.1 to 0.9) would hide that; paired, it is never in doubt.
        List<Counts> first = new ArrayList<>();
        List<Counts> second = new ArrayList<>();
        for (int right = 1; right <= 9; right++) {
            first.add(new Counts(right, 10, 10));
            second.add(new Counts(right + 1, 10, 10));
        }

        Bootstrap.Difference difference = Bootstrap.difference(first, second).orElseThrow();

        assertThat(difference.interval().orElseThrow().low()).isEqualTo(0.1, within(1e-9));
        assertThat(difference.interval().orElseThrow().high()).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void runsOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> Bootstrap.difference(random(3, 1), random(4, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Counts> random(int size, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Counts> documents = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            int right = random.nextInt(10);
            documents.add(new Counts(right, right + random.nextInt(5), right + random.nextInt(5)));
        }
        return documents;
    }
}
