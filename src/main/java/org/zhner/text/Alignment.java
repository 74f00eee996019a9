package org.zhner.text;

import java.util.Arrays;

/**
 * Relates spans of an original text to spans of the text that it was rewritten to, and back; all in UTF-16 units.
 *
 * <p>It is a sequence of runs that cover both texts. In an <em>even</em> run unit {@code k} of one side stands for unit
 * {@code k} of the other (the characters may differ: 國 for 国). In an <em>uneven</em> run the two sides belong together
 * only as wholes, so a span that touches a part of one side maps to all of the other. Deletion and insertion are uneven
 * runs with one empty side.
 *
 * <p>The idea of run-length edits that compose follows Apache OpenNLP 3's {@code Alignment}.
 */
public final class Alignment {
    private final int[] originalEnds;
    private final int[] normalisedEnds;
    private final boolean[] even;

    private Alignment(int[] originalEnds, int[] normalisedEnds, boolean[] even) {
        this.originalEnds = originalEnds;
        this.normalisedEnds = normalisedEnds;
        this.even = even;
    }

    /** The alignment of a text of {@code length} units with one in which every unit kept its place. */
    public static Alignment identity(int length) {
        return new Builder().even(length).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public int originalLength() {
        return originalEnds.length == 0 ? 0 : originalEnds[originalEnds.length - 1];
    }

    public int normalisedLength() {
        return normalisedEnds.length == 0 ? 0 : normalisedEnds[normalisedEnds.length - 1];
    }

    /** Whether every unit kept its place. */
    public boolean isIdentity() {
        return even.length == 0 || (even.length == 1 && even[0]);
    }

    /**
     * The smallest original span that stands for all of {@code normalised}. An empty span maps to an empty span.
     *
     * @throws IndexOutOfBoundsException if the span ends after the normalised text
     */
    public Span toOriginal(Span normalised) {
        return map(normalised, normalisedEnds, originalEnds);
    }

    /**
     * The smallest normalised span that stands for all of {@code original}. It is empty where all of it was deleted.
     *
     * @throws IndexOutOfBoundsException if the span ends after the original text
     */
    public Span toNormalised(Span original) {
        return map(original, originalEnds, normalisedEnds);
    }

    /**
     * This alignment followed by {@code next}, which starts from the text that this one leads to.
     *
     * @throws IllegalArgumentException if the length that this leads to is not the one that {@code next} starts from
     */
    public Alignment andThen(Alignment next) {
        if (normalisedLength() != next.originalLength()) {
            throw new IllegalArgumentException("alignments do not meet: the first leads to " + normalisedLength()
                    + " units, the second starts from " + next.originalLength());
        }
        return new Composition(new Cursor(this), new Cursor(next)).compose();
    }

    private Span map(Span span, int[] from, int[] to) {
        int length = from.length == 0 ? 0 : from[from.length - 1];
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " ends after the text of " + length + " units");
        }
        int first = runOf(span.begin(), from);
        if (span.isEmpty()) {
            return empty(first < from.length ? begin(span, first, from, to) : first == 0 ? 0 : to[first - 1]);
        }
        // What stands for nothing at either end must not draw in a deletion or insertion beside its place.
        int last = runOf(span.end() - 1, from);
        int firstPaired = first;
        while (firstPaired <= last && isOneSided(firstPaired)) {
            firstPaired++;
        }
        if (firstPaired > last) {
            return empty(start(to, first));
        }
        int lastPaired = last;
        while (isOneSided(lastPaired)) {
            lastPaired--;
        }
        int begin = firstPaired == first ? begin(span, first, from, to) : start(to, firstPaired);
        boolean isPart = lastPaired == last && even[last];
        return new Span(begin, isPart ? start(to, last) + span.end() - start(from, last) : to[lastPaired]);
    }

    private int begin(Span span, int run, int[] from, int[] to) {
        return start(to, run) + (even[run] ? span.begin() - start(from, run) : 0);
    }

    private static Span empty(int place) {
        return new Span(place, place);
    }

    /** Whether the run is a deletion or an insertion. */
    private boolean isOneSided(int run) {
        return start(originalEnds, run) == originalEnds[run] || start(normalisedEnds, run) == normalisedEnds[run];
    }

    /** The run that holds the unit at {@code position}: the first that ends after it. */
    private static int runOf(int position, int[] ends) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int start(int[] ends, int run) {
        return run == 0 ? 0 : ends[run - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alignment that
                && Arrays.equals(originalEnds, that.originalEnds)
                && Arrays.equals(normalisedEnds, that.normalisedEnds)
                && Arrays.equals(even, that.even);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(originalEnds) + Arrays.hashCode(normalisedEnds);
    }

    /** The runs, as {@code =5 2>1 =3}: five units in place, two that became one, three in place. */
    @Override
    public String toString() {
        StringBuilder runs = new StringBuilder();
        for (int run = 0; run < even.length; run++) {
            int original = originalEnds[run] - start(originalEnds, run);
            int normalised = normalisedEnds[run] - start(normalisedEnds, run);
            runs.append(run == 0 ? "" : " ").append(even[run] ? "=" + original : original + ">" + normalised);
        }
        return runs.toString();
    }

    /** Builds an alignment run by run, from left to right. */
    public static final class Builder {
        private int[] originalEnds = new int[8];
        private int[] normalisedEnds = new int[8];
        private boolean[] even = new boolean[8];
        private int size;
        private int original;
        private int normalised;

        private Builder() {}

        /** Adds {@code length} units that kept their places. */
        public Builder even(int length) {
            if (length < 0) {
                throw new IllegalArgumentException("a run has no negative length: " + length);
            }
            if (length == 0) {
                return this;
            }
            if (size > 0 && even[size - 1]) {
                size--;
            }
            return add(length, length, true);
        }

        /** Adds {@code from} units that as a whole became {@code to} units; either may be 0, but not both. */
        public Builder uneven(int from, int to) {
            if (from < 0 || to < 0 || from + to == 0) {
                throw new IllegalArgumentException("an uneven run needs units on a side: " + from + ">" + to);
            }
            return add(from, to, false);
        }

        private Builder add(int from, int to, boolean isEven) {
            if (size == even.length) {
                originalEnds = Arrays.copyOf(originalEnds, 2 * size);
                normalisedEnds = Arrays.copyOf(normalisedEnds, 2 * size);
                even = Arrays.copyOf(even, 2 * size);
            }
            original = Math.addExact(original, from);
            normalised = Math.addExact(normalised, to);
            originalEnds[size] = original;
            normalisedEnds[size] = normalised;
            even[size++] = isEven;
            return this;
        }

        public Alignment build() {
            return new Alignment(
                    Arrays.copyOf(originalEnds, size), Arrays.copyOf(normalisedEnds, size), Arrays.copyOf(even, size));
        }
    }

    /** A place in an alignment: a run, and how many units of it are used up. */
    private static final class Cursor {
        private final Alignment alignment;
        private int run;
        private int used;

        private Cursor(Alignment alignment) {
            this.alignment = alignment;
        }

        private boolean atEnd() {
            return run == alignment.even.length;
        }

        private boolean isEven() {
            return alignment.even[run];
        }

        private int originalLeft() {
            return alignment.originalEnds[run] - start(alignment.originalEnds, run) - used;
        }

        private int normalisedLeft() {
            return alignment.normalisedEnds[run] - start(alignment.normalisedEnds, run) - used;
        }

        private void use(int units) {
            used += units;
            if (originalLeft() == 0) {
                skip();
            }
        }

        private void skip() {
            run++;
            used = 0;
        }
    }

    /** Walks two alignments along the text that they share. */
    private static final class Composition {
        private final Cursor first;
        private final Cursor second;
        private final Builder result = new Builder();
        private int from;
        private int sharedByFirst;
        private int sharedBySecond;
        private int to;

        private Composition(Cursor first, Cursor second) {
            this.first = first;
            this.second = second;
        }

        private Alignment compose() {
            while (!first.atEnd() || !second.atEnd()) {
                if (!first.atEnd() && !second.atEnd() && first.isEven() && second.isEven()) {
                    int units = Math.min(first.originalLeft(), second.originalLeft());
                    result.even(units);
                    first.use(units);
                    second.use(units);
                } else {
                    composeUneven();
                }
            }
            return result.build();
        }

        /** Takes whole uneven runs, and of even ones as much as needed, until both sides end at one place. */
        private void composeUneven() {
            from = 0;
            to = 0;
            sharedByFirst = 0;
            sharedBySecond = 0;
            boolean isInsertion = !second.atEnd() && second.originalLeft() == 0;
            boolean isDeletion = !first.atEnd() && first.normalisedLeft() == 0;
            if (isDeletion || (!isInsertion && !first.atEnd() && !first.isEven())) {
                takeFirst(0);
            } else {
                takeSecond(0);
            }
            while (sharedByFirst != sharedBySecond) {
                if (sharedByFirst < sharedBySecond) {
                    takeFirst(sharedBySecond - sharedByFirst);
                } else {
                    takeSecond(sharedByFirst - sharedBySecond);
                }
            }
            if (from + to > 0) {
                result.uneven(from, to);
            }
        }

        private void takeFirst(int most) {
            if (first.isEven()) {
                int units = Math.min(most, first.originalLeft());
                from += units;
                sharedByFirst += units;
                first.use(units);
            } else {
                from += first.originalLeft();
                sharedByFirst += first.normalisedLeft();
                first.skip();
            }
        }

        private void takeSecond(int most) {
            if (second.isEven()) {
                int units = Math.min(most, second.originalLeft());
                to += units;
                sharedBySecond += units;
                second.use(units);
            } else {
                to += second.normalisedLeft();
                sharedBySecond += second.originalLeft();
                second.skip();
            }
        }
    }
}
