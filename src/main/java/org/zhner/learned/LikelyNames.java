package org.zhner.learned;

import java.util.ArrayList;
import java.util.List;
import org.zhner.crf.ChainSums;
import org.zhner.tag.EntityType;
import org.zhner.text.Span;

/**
 * Chooses the names of a sentence by how likely each is by itself, summed over all ways to label the rest, rather than by
 * the likeliest way to label all. The disjoint names are taken for which the sum of their probabilities less the
 * threshold is greatest; so a lower threshold finds more names, of which fewer are right. The threshold with the best F1
 * is well below one half: half of that F1, were the probabilities true (Lipton, Elkan and Narayanaswamy 2014).
 */
public final class LikelyNames {
    /** Less likely labels begin no name that is worth following to its end. */
    static final double LEAST = 0.05;

    private final NameLabels labels;
    private final double threshold;

    /**
     * A choice by these labels.
     *
     * @param threshold from 0.05 to 0.95
     */
    public LikelyNames(NameLabels labels, double threshold) {
        if (!isThreshold(threshold)) {
            throw new IllegalArgumentException("a threshold of " + threshold);
        }
        this.labels = labels;
        this.threshold = threshold;
    }

    /**
     * A name.
     *
     * @param span in places of the sentence
     * @param probability of this name of this type in this place
     */
    public record Name(Span span, EntityType type, double probability) {}

    static boolean isThreshold(double threshold) {
        return threshold >= LEAST && threshold <= 1 - LEAST;
    }

    /** The chosen names, in text order. */
    public List<Name> choose(ChainSums sums, int length) {
        List<List<Name>> byEnd = new ArrayList<>();
        for (int end = 0; end <= length; end++) {
            byEnd.add(List.of());
        }
        for (int type = 0; type < labels.types().size(); type++) {
            for (int begin = 0; begin < length; begin++) {
                follow(sums, begin, length, type, byEnd);
            }
        }
        return best(byEnd, length);
    }

    /** Notes all names of a type that begin at a place and are likelier than the threshold. */
    private void follow(ChainSums sums, int begin, int length, int type, List<List<Name>> byEnd) {
        EntityType kind = labels.types().get(type);
        note(new Name(new Span(begin, begin + 1), kind, sums.probability(begin, labels.single(type))), byEnd);
        int label = labels.first(type);
        double open = sums.probability(begin, label);
        for (int at = begin + 1; at < length && open > LEAST; at++) {
            double before = sums.probability(at - 1, label);
            double closed = open * sums.probability(at - 1, label, labels.last(type)) / before;
            note(new Name(new Span(begin, at + 1), kind, Math.min(1, closed)), byEnd);
            open *= sums.probability(at - 1, label, labels.inner(type)) / before;
            label = labels.inner(type);
        }
    }

    private void note(Name name, List<List<Name>> byEnd) {
        if (name.probability() > threshold) {
            int end = name.span().end();
            if (byEnd.get(end).isEmpty()) {
                byEnd.set(end, new ArrayList<>());
            }
            byEnd.get(end).add(name);
        }
    }

    private List<Name> best(List<List<Name>> byEnd, int length) {
        double[] sums = new double[length + 1];
        List<List<Name>> last = new ArrayList<>(byEnd);
        for (int end = 1; end <= length; end++) {
            sums[end] = sums[end - 1];
            last.set(end, List.of());
            for (Name name : byEnd.get(end)) {
                double sum = sums[name.span().begin()] + name.probability() - threshold;
                if (sum > sums[end]) {
                    sums[end] = sum;
                    last.set(end, List.of(name));
                }
            }
        }
        List<Name> chosen = new ArrayList<>();
        int end = length;
        while (end > 0) {
            List<Name> names = last.get(end);
            chosen.addAll(0, names);
            end = names.isEmpty() ? end - 1 : names.get(0).span().begin();
        }
        return chosen;
    }
}
