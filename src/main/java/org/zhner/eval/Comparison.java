package org.zhner.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a second run gained and lost against a first, on the same gold.
 *
 * @param first score of the first run
 * @param second score of the second run
 * @param difference how much better the second is; empty where a score is
 * @param gained names that only the second run has right
 * @param lost names that only the first run has right
 * @param newErrors wrong names that only the second run has
 * @param goneErrors wrong names that only the first run has
 */
public record Comparison(
        Score first,
        Score second,
        Optional<Bootstrap.Difference> difference,
        List<Place> gained,
        List<Place> lost,
        List<Place> newErrors,
        List<Place> goneErrors) {

    /** A found name, and the document that it stands in. */
    public record Place(SystemDocument document, String id, LabelledSpan reading) {}

    /**
     * Compares two runs.
     *
     * @throws IllegalArgumentException if they are not of the same documents in the same order
     */
    public static Comparison of(List<Judgement> first, List<Judgement> second) {
        List<Place> gained = new ArrayList<>();
        List<Place> lost = new ArrayList<>();
        List<Place> newErrors = new ArrayList<>();
        List<Place> goneErrors = new ArrayList<>();
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " and " + second.size() + " documents");
        }
        for (int index = 0; index < first.size(); index++) {
            Judgement before = first.get(index);
            Judgement after = second.get(index);
            if (!before.gold().equals(after.gold())) {
                throw new IllegalArgumentException("runs have different gold for document " + index);
            }
            addOnly(after, right(after), right(before), gained);
            addOnly(before, right(before), right(after), lost);
            addOnly(after, wrong(after), wrong(before), newErrors);
            addOnly(before, wrong(before), wrong(after), goneErrors);
        }
        return new Comparison(
                Score.of(first),
                Score.of(second),
                Bootstrap.difference(counts(first), counts(second)),
                gained,
                lost,
                newErrors,
                goneErrors);
    }

    private static List<Counts> counts(List<Judgement> judgements) {
        return judgements.stream().map(Judgement::counts).toList();
    }

    private static List<LabelledSpan> right(Judgement judgement) {
        return judgement.right().stream().map(right -> right.system().reading()).toList();
    }

    private static List<LabelledSpan> wrong(Judgement judgement) {
        Set<LabelledSpan> right = right(judgement).stream().collect(Collectors.toSet());
        return judgement.system().mentions().stream()
                .map(SystemMention::reading)
                .filter(reading -> !right.contains(reading))
                .toList();
    }

    private static void addOnly(Judgement run, List<LabelledSpan> here, List<LabelledSpan> there, List<Place> places) {
        Set<LabelledSpan> known = Set.copyOf(there);
        Stream<LabelledSpan> only = here.stream().filter(reading -> !known.contains(reading));
        only.sorted((one, other) -> one.span().compareTo(other.span()))
                .forEach(
                        reading -> places.add(new Place(run.system(), run.gold().id(), reading)));
    }
}
