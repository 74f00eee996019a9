package org.zhner.segment;

import java.util.Arrays;

/**
 * The characters of a text that can be part of words: all but white space and controls. {@code text} is UTF-16; a
 * character is a code point. Arrays that the model looks into have {@link #PADDING} places more on both sides.
 */
final class Characters {
    static final int PADDING = 3;

    private final int length;
    private final int[] begins;
    private final boolean[] afterBlank;
    private final char[] units;
    private final int[] properties;

    private Characters(int length, int[] begins, boolean[] afterBlank, char[] units, int[] properties) {
        this.length = length;
        this.begins = begins;
        this.afterBlank = afterBlank;
        this.units = units;
        this.properties = properties;
    }

    /**
     * Reads a part of a text.
     *
     * @param joinsLines whether line ends vanish without a trace; otherwise they part words, as white space does
     */
    static Characters read(String text, int begin, int end, SegmenterTables tables, boolean joinsLines) {
        int capacity = end - begin;
        int[] begins = new int[capacity];
        boolean[] afterBlank = new boolean[capacity];
        char[] units = new char[capacity + 2 * PADDING];
        int[] properties = new int[capacity + 2 * PADDING];
        Arrays.fill(properties, 0, PADDING, SegmenterFormat.PAD_PROPERTY);
        int length = 0;
        boolean blank = false;
        for (int at = begin; at < end; ) {
            int codePoint = at + 1 < end ? text.codePointAt(at) : text.charAt(at);
            int property = tables.property(codePoint);
            if (SegmenterFormat.blank(property)) {
                blank |= !joinsLines || (codePoint != '\n' && codePoint != '\r');
            } else {
                begins[length] = at;
                afterBlank[length] = blank;
                units[length + PADDING] = codePoint > Character.MAX_VALUE
                        ? SegmenterFormat.OTHER
                        : (char) SegmenterFormat.fullWidth(codePoint);
                properties[length + PADDING] = property;
                length++;
                blank = false;
            }
            at += Character.charCount(codePoint);
        }
        Arrays.fill(properties, length + PADDING, length + 2 * PADDING, SegmenterFormat.PAD_PROPERTY);
        return new Characters(length, begins, afterBlank, units, properties);
    }

    int length() {
        return length;
    }

    /** UTF-16 offset in the text. */
    int begin(int index) {
        return begins[index];
    }

    boolean isAfterBlank(int index) {
        return afterBlank[index];
    }

    /** The character in full width; {@link SegmenterFormat#PAD} up to {@link #PADDING} places outside. */
    char unit(int index) {
        return units[index + PADDING];
    }

    /** See {@link SegmenterFormat}; defined up to {@link #PADDING} places outside. */
    int property(int index) {
        return properties[index + PADDING];
    }
}
