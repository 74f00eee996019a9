package org.zhner.text;

/**
 * A half-open range of a text in UTF-16 code units, {@code 0 <= begin <= end}.
 *
 * @param begin index of the first unit
 * @param end index after the last unit
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("a span needs 0 <= begin <= end, not [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether every unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one unit; an empty span overlaps nothing. */
    public boolean overlaps(Span other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    /** This span moved by {@code distance} units, which may be negative. */
    public Span shift(int distance) {
        return new Span(begin + distance, end + distance);
    }

    /**
     * The units of {@code text} that this span covers.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** By begin, then the longer first, so that an outer span comes before what it contains. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
