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
 * <p>The surfaces are one sorted array. A look-up narrows the range of candidates unit by unit with binary search,
 * starting from a table of first units, so most places of a text cost one array read.
 *
 * @param <T> what entries stand for
 */
public final class Lexicon<T> {
    private final String[] surfaces;
    private final List<T> values;
    /** The lowest first unit. */
    private final int lowest;
    /** For each first unit {@code lowest + u}: entries {@code starts[u]} until {@code starts[u + 1]} begin with it. */
    private final int[] starts;

    private Lexicon(SortedMap<String, T> entries) {
        surfaces = entries.keySet().toArray(String[]::new);
        values = List.copyOf(entries.values());
        lowest = surfaces.length == 0 ? 0 : surfaces[0].charAt(0);
        int highest = surfaces.length == 0 ? 0 : surfaces[surfaces.length - 1].charAt(0);
        starts = new int[highest - lowest + 2];
        for (String surface : surfaces) {
            starts[surface.charAt(0) - lowest + 1]++;
        }
        for (int unit = 0; unit <= highest - lowest; unit++) {
            starts[unit + 1] += starts[unit];
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
        int first = text.charAt(begin) - lowest;
        if (first < 0 || first >= starts.length - 1) {
            return null;
        }
        int low = starts[first];
        int high = starts[first + 1];
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
        int first = text.charAt(begin) - lowest;
        if (first < 0 || first >= starts.length - 1) {
            return List.of();
        }
        int low = starts[first];
        int high = starts[first + 1];
        if (low == high) {
            return List.of();
        }
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
