package org.zhner.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhner.tag.Origin;

/**
 * What the judgements of a whole set come to.
 *
 * @param documents how many
 * @param exact span and type right, over all types (micro-averaged)
 * @param interval where F1 of {@code exact} lies in 95 % of bootstrap resamples; empty for fewer than two documents
 * @param spans span right, type disregarded
 * @param byType type → exact counts; a gold mention counts under the type of the reading that matched
 * @param byOrigin origin → what came from it; gold knows no origin, so there is a precision only
 * @param confusion types where the span is right
 * @param goldErrors what became of gold that was not found
 * @param systemErrors what found names are that are not right
 * @param calibration whether scores mean what they say
 * @param links of names found right
 */
public record Score(
        int documents,
        Counts exact,
        Optional<Bootstrap.Interval> interval,
        Counts spans,
        Map<Label, Counts> byType,
        Map<Origin, Found> byOrigin,
        Confusion confusion,
        ErrorCounts goldErrors,
        ErrorCounts systemErrors,
        Calibration calibration,
        Links links) {
    public Score {
        byType = Collections.unmodifiableMap(byType);
        byOrigin = Collections.unmodifiableMap(byOrigin);
    }

    /**
     * Names of one origin.
     *
     * @param right how many of them are right
     * @param system how many there are; at least one
     */
    public record Found(int right, int system) {
        public double precision() {
            return (double) right / system;
        }

        private Found plus(Found other) {
            return new Found(right + other.right, system + other.system);
        }
    }

    /** The score of documents that were judged one by one. */
    public static Score of(List<Judgement> judgements) {
        List<Counts> counts = judgements.stream().map(Judgement::counts).toList();
        return new Score(
                judgements.size(),
                Counts.sum(counts),
                Bootstrap.f1(counts),
                Counts.sum(judgements.stream().map(Score::spans).toList()),
                byType(judgements),
                byOrigin(judgements),
                Confusion.of(judgements),
                ErrorCounts.ofGold(judgements),
                ErrorCounts.ofSystem(judgements),
                Calibration.of(judgements),
                Links.of(judgements));
    }

    private static Counts spans(Judgement judgement) {
        return Judgement.of(judgement.gold().as(TypeSet.ONE), judgement.system().as(TypeSet.ONE))
                .counts();
    }

    private static Map<Label, Counts> byType(List<Judgement> judgements) {
        Map<Label, Counts> byType = new EnumMap<>(Label.class);
        for (Judgement judgement : judgements) {
            judgement.right().forEach(right -> add(byType, right.read().label(), new Counts(1, 1, 1)));
            for (Judgement.Mistyped pair : judgement.mistyped()) {
                addMissed(byType, pair.gold());
                add(byType, pair.system().reading().label(), new Counts(0, 0, 1));
            }
            judgement.missed().forEach(miss -> addMissed(byType, miss.gold()));
            judgement
                    .spurious()
                    .forEach(found -> add(byType, found.system().reading().label(), new Counts(0, 0, 1)));
        }
        return byType;
    }

    private static void addMissed(Map<Label, Counts> byType, GoldMention gold) {
        if (gold.required()) {
            add(byType, gold.reading().label(), new Counts(0, 1, 0));
        }
    }

    private static void add(Map<Label, Counts> byType, Label label, Counts counts) {
        byType.merge(label, counts, Counts::plus);
    }

    private static Map<Origin, Found> byOrigin(List<Judgement> judgements) {
        Map<Origin, Found> byOrigin = new EnumMap<>(Origin.class);
        for (Judgement judgement : judgements) {
            judgement.right().forEach(right -> add(byOrigin, right.system(), 1));
            judgement.mistyped().forEach(pair -> add(byOrigin, pair.system(), 0));
            judgement.spurious().forEach(found -> add(byOrigin, found.system(), 0));
        }
        return byOrigin;
    }

    private static void add(Map<Origin, Found> byOrigin, SystemMention mention, int right) {
        mention.origin().ifPresent(origin -> byOrigin.merge(origin, new Found(right, 1), Found::plus));
    }
}
