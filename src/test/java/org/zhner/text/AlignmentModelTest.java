package org.zhner.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Holds alignments of random runs against a model that keeps one entry for every unit and has no cleverness. */
final class AlignmentModelTest {
    private static final int ROUNDS = 5_000;

    /** One unit and what it stands for on the other side: itself in an even run, the whole of it in an uneven one. */
    private record Unit(int begin, int end) {}

    /** A run; as long on both sides if it is even. */
    private record Run(int from, int to, boolean isEven) {}

    @Test
    void everySpanOfANormalisedTextMapsAsItsUnitsDo() {
        Random random = new Random(21);
        for (int round = 0; round < ROUNDS; round++) {
            List<Run> runs = runs(random, random.nextInt(7));
            Alignment alignment = alignment(runs);
            List<Unit> units = units(runs);
            for (int begin = 0; begin <= units.size(); begin++) {
                for (int end = begin; end <= units.size(); end++) {
                    Span span = new Span(begin, end);
                    assertThat(alignment.toOriginal(span))
                            .as("%s of %s", span, alignment)
                            .isEqualTo(modelled(units, span, alignment.originalLength()));
                }
            }
        }
    }

    @Test
    void mappingForwardIsMappingBackOfTheReverse() {
        Random random = new Random(22);
        for (int round = 0; round < ROUNDS; round++) {
            List<Run> runs = runs(random, random.nextInt(7));
            List<Run> reverse = runs.stream()
                    .map(run -> new Run(run.to(), run.from(), run.isEven()))
                    .toList();
            Alignment alignment = alignment(runs);
            Span span = span(random, alignment.originalLength());
            assertThat(alignment.toNormalised(span))
                    .as("%s of %s", span, alignment)
                    .isEqualTo(alignment(reverse).toOriginal(span));
        }
    }

    @Test
    void aSpanThatStandsForSomethingComesBackAroundItself() {
        Random random = new Random(23);
        for (int round = 0; round < ROUNDS; round++) {
            Alignment alignment = alignment(runs(random, 1 + random.nextInt(6)));
            Span span = span(random, alignment.normalisedLength());
            Span original = alignment.toOriginal(span);
            Span again = alignment.toNormalised(original);
            if (!span.isEmpty() && !original.isEmpty()) {
                assertThat(alignment.toOriginal(again))
                        .as("%s of %s", span, alignment)
                        .isEqualTo(original);
            }
        }
    }

    @Test
    void spansInOrderStayInOrder() {
        Random random = new Random(24);
        for (int round = 0; round < ROUNDS; round++) {
            Alignment alignment = alignment(runs(random, 1 + random.nextInt(6)));
            Span one = span(random, alignment.normalisedLength());
            Span other = span(random, alignment.normalisedLength());
            if (one.begin() <= other.begin() && one.end() <= other.end() && !one.isEmpty() && !other.isEmpty()) {
                Span first = alignment.toOriginal(one);
                Span second = alignment.toOriginal(other);
                assertThat(first.begin()).isLessThanOrEqualTo(second.begin());
                assertThat(first.end()).isLessThanOrEqualTo(second.end());
            }
        }
    }

    @Test
    void identityOnEitherSideChangesNothing() {
        Random random = new Random(25);
        for (int round = 0; round < ROUNDS; round++) {
            Alignment alignment = alignment(runs(random, random.nextInt(7)));
            assertThat(Alignment.identity(alignment.originalLength()).andThen(alignment))
                    .isEqualTo(alignment);
            assertThat(alignment.andThen(Alignment.identity(alignment.normalisedLength())))
                    .isEqualTo(alignment);
        }
    }

    /** Where a deletion and a later insertion share one place, no run says which comes first: so without insertions. */
    @Test
    void theOrderOfComposingDoesNotMatterWhereNothingIsInserted() {
        Random random = new Random(26);
        for (int round = 0; round < 4 * ROUNDS; round++) {
            assertOrderDoesNotMatter(random, run -> run.from() > 0);
        }
    }

    @Test
    void theOrderOfComposingDoesNotMatterWhereNothingIsDeleted() {
        Random random = new Random(28);
        for (int round = 0; round < 4 * ROUNDS; round++) {
            assertOrderDoesNotMatter(random, run -> run.to() > 0);
        }
    }

    private static void assertOrderDoesNotMatter(Random random, Predicate<Run> allowed) {
        Alignment first = alignment(onto(random, random.nextInt(9), allowed));
        Alignment second = alignment(onto(random, first.normalisedLength(), allowed));
        Alignment third = alignment(onto(random, second.normalisedLength(), allowed));
        assertThat(first.andThen(second).andThen(third))
                .as("%s | %s | %s", first, second, third)
                .isEqualTo(first.andThen(second.andThen(third)));
    }

    @Test
    void composedSpansAreNeverNarrowerThanStepByStepWhereNothingIsInserted() {
        Random random = new Random(27);
        for (int round = 0; round < ROUNDS; round++) {
            Alignment first = alignment(onto(random, random.nextInt(9), run -> run.from() > 0));
            Alignment second = alignment(onto(random, first.normalisedLength(), run -> run.from() > 0));
            Alignment both = first.andThen(second);
            assertThat(both.originalLength()).isEqualTo(first.originalLength());
            assertThat(both.normalisedLength()).isEqualTo(second.normalisedLength());
            Span span = span(random, both.normalisedLength());
            Span shared = second.toOriginal(span);
            Span byStep = first.toOriginal(shared);
            if (!byStep.isEmpty() && !shared.isEmpty() && !span.isEmpty()) {
                assertThat(both.toOriginal(span).contains(byStep))
                        .as("%s: %s then %s", span, first, second)
                        .isTrue();
            }
        }
    }

    private static List<Unit> units(List<Run> runs) {
        List<Unit> units = new ArrayList<>();
        int original = 0;
        for (Run run : runs) {
            for (int unit = 0; unit < run.to(); unit++) {
                units.add(
                        run.isEven()
                                ? new Unit(original + unit, original + unit + 1)
                                : new Unit(original, original + run.from()));
            }
            original += run.from();
        }
        return units;
    }

    private static Span modelled(List<Unit> units, Span span, int length) {
        List<Unit> something = units.subList(span.begin(), span.end()).stream()
                .filter(unit -> unit.begin() < unit.end())
                .toList();
        if (something.isEmpty()) {
            int place = span.begin() == units.size()
                    ? length
                    : units.get(span.begin()).begin();
            return new Span(place, place);
        }
        return new Span(
                something.get(0).begin(), something.get(something.size() - 1).end());
    }

    private static Alignment alignment(List<Run> runs) {
        Alignment.Builder builder = Alignment.builder();
        for (Run run : runs) {
            if (run.isEven()) {
                builder.even(run.from());
            } else {
                builder.uneven(run.from(), run.to());
            }
        }
        return builder.build();
    }

    private static List<Run> runs(Random random, int count) {
        List<Run> runs = new ArrayList<>();
        while (runs.size() < count) {
            runs.add(run(random, random.nextInt(4)));
        }
        return runs;
    }

    /** Runs that start from a text of {@code length} units, with insertions between and after them. */
    private static List<Run> onto(Random random, int length, Predicate<Run> allowed) {
        List<Run> runs = new ArrayList<>();
        int left = length;
        while (left > 0 || random.nextInt(3) == 0) {
            Run run = run(random, random.nextInt(Math.min(3, left) + 1));
            if (allowed.test(run)) {
                runs.add(run);
                left -= run.from();
            }
        }
        return runs;
    }

    private static Run run(Random random, int from) {
        if (from > 0 && random.nextBoolean()) {
            return new Run(from, from, true);
        }
        return new Run(from, from == 0 ? 1 + random.nextInt(2) : random.nextInt(4), false);
    }

    private static Span span(Random random, int length) {
        int begin = random.nextInt(length + 1);
        return new Span(begin, begin + random.nextInt(length - begin + 1));
    }
}
