package org.zhner.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhner.lexicon.UserEntry;
import org.zhner.text.Span;

/**
 * A place where an entry of the user's lexicon stands.
 *
 * @param span not empty; in UTF-16 units of the article's text
 * @param entry what stands there
 */
record UserMatch(Span span, UserEntry<EntityType> entry) {
    private static final Comparator<UserMatch> LONGEST_FIRST = Comparator.comparingInt(
                    (UserMatch match) -> match.span().length())
            .reversed()
            .thenComparing(UserMatch::span);

    /** Disjoint ones of {@code matches}, the longest first, that overlap nothing of {@code taken}; in text order. */
    static List<UserMatch> longest(List<UserMatch> matches, List<Span> taken) {
        List<UserMatch> ordered = new ArrayList<>(matches);
        ordered.sort(LONGEST_FIRST);
        NavigableMap<Integer, Span> used = new TreeMap<>();
        taken.forEach(span -> used.put(span.begin(), span));
        List<UserMatch> chosen = new ArrayList<>();
        for (UserMatch match : ordered) {
            var before = used.lowerEntry(match.span().end());
            if (before == null || !before.getValue().overlaps(match.span())) {
                used.put(match.span().begin(), match.span());
                chosen.add(match);
            }
        }
        chosen.sort(Comparator.comparing(UserMatch::span));
        return chosen;
    }
}
