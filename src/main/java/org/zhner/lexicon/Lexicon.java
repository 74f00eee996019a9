package org.zhner.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Surfaces and what they stand for; finds the longest that begins at a given place of a text. Immutable.
 *
 * <p>The surfaces are one sorted array. A look-up narrows the range of candidates unit by unit with binary search, but
 * only where a set of bits has those of the first two units: most places of a text cost no more than reading these.
 *
 * @param <T> what entries stand for
 */
public final class Lexicon<T> {
    private static final int BITS_AN_ENTRY = 16;
    /** In place of the second unit of an entry that has only one. */
    private static final char NOTHING = '\0';

    private final String[] surfaces;
    private final List<T> values;
    /** Has the bit of each entry's first two units, or of its only one; a few others share them. */
    private final long[] beginnings;

    private Lexicon(SortedMap<String, T> entries) {
        surfaces = entries.keySet().toArray(String[]::new);
        values = List.copyOf(entries.values());
        beginnings = new long[Math.max(1, Integer.highestOneBit(surfaces.length) * BITS_AN_ENTRY / Long.SIZE)];
        for (String surface : surfaces) {
            int bit = bit(surface.charAt(0), surface.length() > 1 ? surface.charAt(1) : NOTHING);
            beginnings[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /**
     * A lexicon of these entries.
     *
     * @throws IllegalArgumentException if a surface is empty
     */
    public static <T> Lexicon<T> of(Map<String, ? extends T> entries) {
        if (entries.containsKey("")) {
            throw new IllegalArgumentException("a lexicon has no empty surface");
        }
        return new Lexicon<>(new TreeMap<>(entries));
    }

    public int size() {
        return surfaces.length;
    }

    /** Gives every entry to {@code action}, in the order of their surfaces. */
    public void forEach(BiConsumer<String, ? super T> action) {
        for (int index = 0; index < surfaces.length; index++) {
            action.accept(surfaces[index], values.get(index));
        }
    }

    /** What {@code surface} stands for as a whole, or null if it is no entry. */
    public @Nullable T get(String surface) {
        Match<T> match = surface.isEmpty() ? null : longestAt(surface, 0, surface.length());
        return match != null && match.end() == surface.length() ? match.value() : null;
    }

    /**
     * The longest entry that stands in {@code text} from {@code begin} and ends by {@code limit}; null if none does.
     *
     * @param begin UTF-16 offset
     * @param limit UTF-16 offset after the last unit that may be used
     */
    public @Nullable Match<T> longestAt(CharSequence text, int begin, int limit) {
        char first = text.charAt(begin);
        if (!mayBegin(text, first, begin + 1, limit)) {
            return null;
        }
        int low = firstWith(first, 0, 0, surfaces.length);
        int high = firstWith(first + 1, 0, low, surfaces.length);
        int longest = -1;
        int end = begin;
        for (int depth = 1; low < high; depth++) {
            if (surfaces[low].length() == depth) { // the shortest of a range sorts first
                longest = low++;
                end = begin + depth;
            }
            if (begin + depth == limit) {
                break;
            }
            char next = text.charAt(begin + depth);
            low = firstWith(next, depth, low, high);
            high = firstWith(next + 1, depth, low, high);
        }
        return longest < 0 ? null : new Match<>(end, values.get(longest));
    }

    /** All entries that stand in {@code text} from {@code begin} and end by {@code limit}, shortest first. */
    public List<Match<T>> allAt(CharSequence text, int begin, int limit) {
        char first = text.charAt(begin);
        if (!mayBegin(text, first, begin + 1, limit)) {
            return List.of();
        }
        int low = firstWith(first, 0, 0, surfaces.length);
        int high = firstWith(first + 1, 0, low, surfaces.length);
        List<Match<T>> found = new ArrayList<>(4);
        for (int depth = 1; low < high; depth++) {
            if (surfaces[low].length() == depth) {
                found.add(new Match<>(begin + depth, values.get(low++)));
            }
            if (begin + depth == limit) {
                break;
            }
            char next = text.charAt(begin + depth);
            low = firstWith(next, depth, low, high);
            high = firstWith(next + 1, depth, low, high);
        }
        return found;
    }

    /** False if no entry begins with {@code first} and what follows it. */
    private boolean mayBegin(CharSequence text, char first, int second, int limit) {
        return hasBit(bit(first, NOTHING)) || (second < limit && hasBit(bit(first, text.charAt(second))));
    }

    private boolean hasBit(int bit) {
        return (beginnings[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    private int bit(char first, char second) {
        int hash = (first << 16 | second) * 0x9E37_79B1;
        return (hash ^ hash >>> 15) & beginnings.length * Long.SIZE - 1;
    }

    /** The first of the entries {@code [low, high)}, all longer than {@code depth}, whose unit there is ≥ {@code unit}. */
    private int firstWith(int unit, int depth, int low, int high) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (surfaces[middle].charAt(depth) < unit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
