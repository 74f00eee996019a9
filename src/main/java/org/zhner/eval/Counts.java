package org.zhner.eval;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How many names there were, how many were found, how many of these are right.
 *
 * @param right found and right
 * @param gold to be found
 * @param system found
 */
public record Counts(int right, int gold, int system) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (right < 0 || gold < right || system < right) {
            throw new IllegalArgumentException(right + " right of " + gold + " gold and " + system + " found");
        }
    }

    /** Counts of all together. */
    public static Counts sum(Collection<Counts> parts) {
        return parts.stream().reduce(NONE, Counts::plus);
    }

    public Counts plus(Counts other) {
        return new Counts(right + other.right, gold + other.gold, system + other.system);
    }

    /** The share of what was found that is right; empty if nothing was found. */
    public OptionalDouble precision() {
        return share(right, system);
    }

    /** The share of gold that was found; empty if there is no gold. */
    public OptionalDouble recall() {
        return share(right, gold);
    }

    /**
     * {@code 2 right / (gold + found)}: the harmonic mean of precision and recall where both are defined and not 0; 0
     * if only one side has names; empty if neither has.
     */
    public OptionalDouble f1() {
        return share(2 * right, gold + system);
    }

    static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
