package org.zhner.learned;

import java.util.List;
import java.util.function.BiConsumer;
import org.zhner.tag.EntityType;
import org.zhner.text.Span;

/**
 * The labels of units: outside of names, and for each type of name its first unit, an inner one, its last, and a name of
 * one unit (BIOES). Label 0 is outside; those of the type with index t are {@code 1 + 4 t} to {@code 4 + 4 t} in that
 * order. Immutable.
 *
 * @param types without duplicates
 */
public record NameLabels(List<EntityType> types) {
    private static final int PLACES = 4;
    private static final int FIRST = 0;
    private static final int INNER = 1;
    private static final int LAST = 2;
    private static final int SINGLE = 3;

    public NameLabels {
        types = List.copyOf(types);
    }

    public int size() {
        return 1 + PLACES * types.size();
    }

    /** Whether {@code next} may stand after {@code label}; 0 stands before a sentence and after it. */
    public boolean mayFollow(int label, int next) {
        boolean open = label > 0 && place(label) <= INNER;
        boolean goesOn = next > 0 && (place(next) == INNER || place(next) == LAST);
        return open ? goesOn && typeIndex(label) == typeIndex(next) : !goesOn;
    }

    /**
     * Writes a name into {@code labels}.
     *
     * @param span in places of {@code labels}; not empty
     */
    public void write(Span span, EntityType type, int[] labels) {
        int first = 1 + PLACES * types.indexOf(type);
        if (first < 1) {
            throw new IllegalArgumentException("no label for " + type);
        }
        for (int at = span.begin(); at < span.end(); at++) {
            labels[at] = first + INNER;
        }
        labels[span.begin()] = first + FIRST;
        labels[span.end() - 1] = first + (span.length() == 1 ? SINGLE : LAST);
    }

    /** Gives each name that {@code path} labels to {@code action}, with its place in the path. */
    public void read(int[] path, BiConsumer<Span, EntityType> action) {
        int begin = 0;
        for (int at = 0; at < path.length; at++) {
            if (path[at] == 0) {
                continue;
            }
            int place = place(path[at]);
            if (place == FIRST || place == SINGLE) {
                begin = at;
            }
            if (place == LAST || place == SINGLE) {
                action.accept(new Span(begin, at + 1), types.get(typeIndex(path[at])));
            }
        }
    }

    /** The label of the first unit of a name of the type with this index. */
    int first(int type) {
        return 1 + PLACES * type + FIRST;
    }

    int inner(int type) {
        return 1 + PLACES * type + INNER;
    }

    int last(int type) {
        return 1 + PLACES * type + LAST;
    }

    /** The label of a name of one unit. */
    int single(int type) {
        return 1 + PLACES * type + SINGLE;
    }

    /** One line a type, as it stands in models. */
    List<String> names() {
        return types.stream().map(EntityType::name).toList();
    }

    private static int place(int label) {
        return (label - 1) % PLACES;
    }

    private static int typeIndex(int label) {
        return (label - 1) / PLACES;
    }
}
