package org.zhner.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * One document's found names against its gold: every mention of both sides has exactly one verdict.
 *
 * <p>A gold mention is right if the system has it, or else one of its other readings, with the same span and type. It
 * is mistyped if one of its spans was found under another type. What is left is missed on the gold side, spurious on
 * the system's; where the two overlap it is a boundary error.
 *
 * @param right gold with the found mention and the reading that matched
 * @param mistyped the same span, another type
 * @param missed gold that was not found there, also if it was not required
 * @param spurious found, but no gold
 */
public record Judgement(
        GoldDocument gold,
        SystemDocument system,
        List<Right> right,
        List<Mistyped> mistyped,
        List<Missed> missed,
        List<Spurious> spurious) {

    /** How a missed or spurious mention lies to those of the other side that are without a partner too. */
    public enum Overlap {
        NONE,
        SAME_TYPE,
        OTHER_TYPE
    }

    /** A name found as it should be. */
    public record Right(GoldMention gold, LabelledSpan read, SystemMention system) {}

    /** A name found under a wrong type. */
    public record Mistyped(GoldMention gold, SystemMention system) {}

    /** A name not found, at least not in this place. */
    public record Missed(GoldMention gold, Overlap overlap) {}

    /** Something found that is no name, at least not in this place. */
    public record Spurious(SystemMention system, Overlap overlap) {}

    public Judgement {
        right = List.copyOf(right);
        mistyped = List.copyOf(mistyped);
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
    }

    /**
     * Sets {@code system} against {@code gold}.
     *
     * @throws IllegalArgumentException if they are not of the same text
     */
    public static Judgement of(GoldDocument gold, SystemDocument system) {
        if (!gold.text().equals(system.text().original())) {
            throw new IllegalArgumentException("gold " + gold.id() + " and the system have different texts");
        }
        return new Pairing(gold, system).judge();
    }

    /** The exact-match counts. Gold that is not required counts only where it was found. */
    public Counts counts() {
        int needed = (int) (missed.stream()
                        .filter(miss -> miss.gold().required())
                        .count()
                + mistyped.stream().filter(pair -> pair.gold().required()).count());
        return new Counts(right.size(), right.size() + needed, system.mentions().size());
    }

    /** Pairs mentions off, surest first. */
    private static final class Pairing {
        private final GoldDocument gold;
        private final SystemDocument system;
        private final List<GoldMention> goldLeft;
        private final List<SystemMention> systemLeft;
        private final List<Right> right = new ArrayList<>();
        private final List<Mistyped> mistyped = new ArrayList<>();

        Pairing(GoldDocument gold, SystemDocument system) {
            this.gold = gold;
            this.system = system;
            goldLeft = new ArrayList<>(gold.mentions());
            systemLeft = new ArrayList<>(system.mentions());
        }

        Judgement judge() {
            goldLeft.removeIf(mention -> takeRight(mention, mention.reading()));
            goldLeft.removeIf(mention -> mention.also().stream().anyMatch(other -> takeRight(mention, other)));
            goldLeft.removeIf(this::takeMistyped);
            return new Judgement(
                    gold,
                    system,
                    right,
                    mistyped,
                    goldLeft.stream()
                            .map(mention -> new Missed(mention, overlap(mention.reading(), systemReadings())))
                            .toList(),
                    systemLeft.stream()
                            .map(mention -> new Spurious(mention, overlap(mention.reading(), goldReadings())))
                            .toList());
        }

        private boolean takeRight(GoldMention mention, LabelledSpan reading) {
            for (SystemMention found : systemLeft) {
                if (found.reading().equals(reading)) {
                    systemLeft.remove(found);
                    return right.add(new Right(mention, reading, found));
                }
            }
            return false;
        }

        private boolean takeMistyped(GoldMention mention) {
            for (SystemMention found : systemLeft) {
                if (mention.readings()
                        .anyMatch(
                                reading -> reading.span().equals(found.reading().span()))) {
                    systemLeft.remove(found);
                    return mistyped.add(new Mistyped(mention, found));
                }
            }
            return false;
        }

        private List<LabelledSpan> systemReadings() {
            return systemLeft.stream().map(SystemMention::reading).toList();
        }

        private List<LabelledSpan> goldReadings() {
            return goldLeft.stream().map(GoldMention::reading).toList();
        }

        private static Overlap overlap(LabelledSpan reading, List<LabelledSpan> others) {
            Overlap overlap = Overlap.NONE;
            for (LabelledSpan other : others) {
                if (other.span().overlaps(reading.span())) {
                    if (other.label() == reading.label()) {
                        return Overlap.SAME_TYPE;
                    }
                    overlap = Overlap.OTHER_TYPE;
                }
            }
            return overlap;
        }
    }
}
