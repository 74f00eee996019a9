package org.zhner.tag;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhner.text.Span;

/** Disjoint mentions of one document by their places, to ask about and take away from. */
final class MentionMap {
    private final NavigableMap<Integer, Mention> byBegin = new TreeMap<>();

    MentionMap(List<Mention> mentions) {
        mentions.forEach(mention -> byBegin.put(mention.span().begin(), mention));
    }

    Collection<Mention> mentions() {
        return byBegin.values();
    }

    /** Whether {@code span} lies inside a mention that is longer. */
    boolean holdsLonger(Span span) {
        Mention last = lastOverlapping(span);
        return last != null && last.span().contains(span) && last.span().length() > span.length();
    }

    /** Whether no mention overlaps {@code span}, or one has that very span. */
    boolean isFreeOrEqual(Span span) {
        Mention last = lastOverlapping(span);
        return last == null || last.span().equals(span);
    }

    void removeOverlapping(Span span) {
        for (Mention last = lastOverlapping(span); last != null; last = lastOverlapping(span)) {
            byBegin.remove(last.span().begin());
        }
    }

    /** Takes the mention with that very span away and returns it; null if there is none. */
    @Nullable
    Mention remove(Span span) {
        Mention last = lastOverlapping(span);
        return last != null && last.span().equals(span) ? byBegin.remove(span.begin()) : null;
    }

    private @Nullable Mention lastOverlapping(Span span) {
        var before = byBegin.lowerEntry(span.end());
        return before != null && before.getValue().span().overlaps(span) ? before.getValue() : null;
    }
}
