package org.zhner.eval;

import java.util.List;
import org.zhner.eval.Judgement.Overlap;

/**
 * The errors of one side by kind. On the gold side they are names that were not found as they should be, among the
 * required ones; on the system's side, found names that are not right.
 *
 * @param type the span is right, the type is not
 * @param boundary the span overlaps one of the other side, and the type is the same
 * @param boundaryAndType the span overlaps one of the other side, and the type differs
 * @param alone nothing of the other side overlaps it that has no partner
 */
public record ErrorCounts(int type, int boundary, int boundaryAndType, int alone) {

    static ErrorCounts ofGold(List<Judgement> judgements) {
        return new ErrorCounts(
                judgements.stream()
                        .mapToInt(judgement -> (int) judgement.mistyped().stream()
                                .filter(pair -> pair.gold().required())
                                .count())
                        .sum(),
                missed(judgements, Overlap.SAME_TYPE),
                missed(judgements, Overlap.OTHER_TYPE),
                missed(judgements, Overlap.NONE));
    }

    static ErrorCounts ofSystem(List<Judgement> judgements) {
        return new ErrorCounts(
                judgements.stream()
                        .mapToInt(judgement -> judgement.mistyped().size())
                        .sum(),
                spurious(judgements, Overlap.SAME_TYPE),
                spurious(judgements, Overlap.OTHER_TYPE),
                spurious(judgements, Overlap.NONE));
    }

    /** All errors of the side. */
    public int total() {
        return type + boundary + boundaryAndType + alone;
    }

    private static int missed(List<Judgement> judgements, Overlap overlap) {
        return (int) judgements.stream()
                .flatMap(judgement -> judgement.missed().stream())
                .filter(miss -> miss.gold().required() && miss.overlap() == overlap)
                .count();
    }

    private static int spurious(List<Judgement> judgements, Overlap overlap) {
        return (int) judgements.stream()
                .flatMap(judgement -> judgement.spurious().stream())
                .filter(found -> found.overlap() == overlap)
                .count();
    }
}
