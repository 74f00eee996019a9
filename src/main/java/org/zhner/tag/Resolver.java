package org.zhner.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhner.text.Span;

/**
 * Chooses disjoint names from overlapping candidates: the longer first, since an outer name is the one that is tagged;
 * among equals the one that is surer.
 */
public final class Resolver {
    private static final Comparator<Candidate> PREFERENCE = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.span().length())
            .reversed()
            .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
            .thenComparing(Candidate::span)
            .thenComparing(Candidate::type);

    private Resolver() {}

    /** The chosen candidates in text order. */
    public static List<Candidate> resolve(List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(PREFERENCE);
        TreeMap<Integer, Candidate> chosen = new TreeMap<>();
        for (Candidate candidate : ordered) {
            if (isFree(candidate.span(), chosen)) {
                chosen.put(candidate.span().begin(), candidate);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Candidate> chosen) {
        var before = chosen.lowerEntry(span.end());
        return before == null || before.getValue().span().end() <= span.begin();
    }
}
