package org.zhner.write;

import java.util.Arrays;

/**
 * Converts UTF-16 offsets of one text to code points. The text is read once; an offset then costs a binary search among
 * its supplementary characters, and nothing where it has none.
 */
final class CodePoints {
    /** The offset after each supplementary character, ascending. */
    private final int[] pairEnds;

    private final int length;

    private CodePoints(int[] pairEnds, int length) {
        this.pairEnds = pairEnds;
        this.length = length;
    }

    /** The code points of {@code text}, which is well-formed UTF-16. */
    static CodePoints of(String text) {
        int[] ends = new int[0];
        int size = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Character.isLowSurrogate(text.charAt(at))) {
                if (size == ends.length) {
                    ends = Arrays.copyOf(ends, Math.max(16, size + (size >> 1)));
                }
                ends[size++] = at + 1;
            }
        }
        return new CodePoints(Arrays.copyOf(ends, size), text.length());
    }

    int length() {
        return length - pairEnds.length;
    }

    /**
     * How many code points stand before the UTF-16 offset {@code utf16}.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     * @throws IllegalArgumentException if it lies inside a supplementary character
     */
    int before(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("offset " + utf16 + " in a text of " + length + " UTF-16 units");
        }
        if (pairEnds.length == 0) {
            return utf16;
        }
        if (Arrays.binarySearch(pairEnds, utf16 + 1) >= 0) {
            throw new IllegalArgumentException("UTF-16 offset " + utf16 + " lies inside a character");
        }
        int found = Arrays.binarySearch(pairEnds, utf16);
        return utf16 - (found >= 0 ? found + 1 : -found - 1);
    }
}
