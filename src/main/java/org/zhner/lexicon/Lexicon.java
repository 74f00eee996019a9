package org.zhner.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Surfaces and what they stand for; finds the longest that begins at a given place of a text. Immutable.
 *
 * <p>The surfaces are one sorted array. A hash of their first two units gives the range of those that begin with these,
 * so most places of a text cost one array read; binary search narrows the range unit by unit.
 *
 * @param <T> what entries stand for
 */
public final class Lexicon<T> {
    /** In place of the second unit of an entry that has only one. */
    private static final char NOTHING = '\0';

    private final String[] surfaces;
    private final List<T> values;
    /** First two units of entries, by open addressing; 0 is free. */
    private final int[] beginnings;
    /** For each of {@link #beginnings} the first entry that begins so, and the first after it that does not. */
    private final int[] lows;

    private final int[] highs;
    /** Whether some entry has one unit only. */
    private final boolean hasSingles;

    private Lexicon(SortedMap<String, T> entries) {
        surfaces = entries.keySet().toArray(String[]::new);
        values = List.copyOf(entries.values());
        int slots = 2 * Integer.highestOneBit(2 * surfaces.length + 1);
        beginnings = new int[slots];
        lows = new int[slots];
        highs = new int[slots];
        boolean singles = false;
        for (int index = 0; index < surfaces.length; index++) {
            String surface = surfaces[index];
            singles |= surface.length() == 1;
            int beginning = beginning(surface.charAt(0), surface.length() == 1 ? NOTHING : surface.charAt(1));
            int slot = slot(beginning);
            if (beginnings[slot] == 0) {
                beginnings[slot] = beginning;
                lows[slot] = index;
            }
            highs[slot] = index + 1;
        }
        hasSingles = singles;
    }

    /**
     * A lexicon of these entries.
     *
     * @throws IllegalArgumentException if a surface is empty or begins with U+0000
     */
    public static <T> Lexicon<T> of(Map<String, ? extends T> entries) {
        TreeMap<String, T> sorted = new TreeMap<>(entries);
        if (!sorted.isEmpty() && sorted.firstKey().compareTo("\u0001") < 0) {
            throw new IllegalArgumentException("a lexicon has no surface that is empty or begins with U+0000");
        }
        return new Lexicon<>(sorted);
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
        int longest = single(first);
        int end = begin + 1;
        int slot = begin + 1 < limit ? slot(beginning(first, text.charAt(begin + 1))) : -1;
        if (slot >= 0 && beginnings[slot] != 0) {
            int low = lows[slot];
            int high = highs[slot];
            for (int depth = 2; low < high; depth++) {
                if (surfaces[low].length() < depth) { // one unit, before a text's U+0000
                    low++;
                }
                if (low < high && surfaces[low].length() == depth) { // the shortest of a range sorts first
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
        }
        return longest < 0 ? null : new Match<>(end, values.get(longest));
    }

    /** All entries that stand in {@code text} from {@code begin} and end by {@code limit}, shortest first. */
    public List<Match<T>> allAt(CharSequence text, int begin, int limit) {
        List<Match<T>> found = new ArrayList<>(4);
        for (Match<T> longest = longestAt(text, begin, limit); longest != null; ) {
            found.add(longest);
            longest = longest.end() - begin > 1 ? longestAt(text, begin, longest.end() - 1) : null;
        }
        Collections.reverse(found);
        return found;
    }

    /** The entry that is this unit alone, or -1. */
    private int single(char unit) {
        if (!hasSingles) {
            return -1;
        }
        int slot = slot(beginning(unit, NOTHING));
        return beginnings[slot] != 0 && surfaces[lows[slot]].length() == 1 ? lows[slot] : -1;
    }

    private static int beginning(char first, char second) {
        return first << 16 | second;
    }

    /** The slot that holds a beginning, or the free one where it would go. */
    private int slot(int beginning) {
        int slot = (beginning * 0x9E37_79B1) >>> 7 & beginnings.length - 1;
        while (beginnings[slot] != 0 && beginnings[slot] != beginning) {
            slot = slot + 1 & beginnings.length - 1;
        }
        return slot;
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
