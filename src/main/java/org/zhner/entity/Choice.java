package org.zhner.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among pages: the best, if it is good enough and clearly better than the next. */
final class Choice {
    /** Set by hand after links on the training text of NTREX: those that score less are too often wrong. */
    private static final double ENOUGH = 0.7;

    private static final double AHEAD = 0.1;

    private Choice() {}

    static Optional<Page> of(List<Page> pages) {
        List<Page> sorted = pages.stream()
                .sorted(Comparator.comparingDouble(Page::score).reversed())
                .toList();
        if (sorted.isEmpty() || sorted.get(0).score() < ENOUGH - 1e-9) {
            return Optional.empty();
        }
        return sorted.size() > 1 && sorted.get(0).score() - sorted.get(1).score() < AHEAD - 1e-9
                ? Optional.empty()
                : Optional.of(sorted.get(0));
    }
}
