package org.zhner.write;

/**
 * Text that fits into a cell of a line: what would end a line or a cell is written as in Java, and so is the backslash
 * itself: {@code \n}, {@code \t}, {@code \\}, {@code \}{@code u2028}. Everything else stays as it is.
 */
final class Escapes {
    private Escapes() {}

    /** {@code text} for a cell between tabs. */
    static String cell(String text) {
        return escape(text, false);
    }

    /** {@code text} for a cell of a reader that parts cells at any white space. */
    static String word(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean isWord) {
        int first = 0;
        while (first < text.length() && !isSpecial(text.charAt(first), isWord)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isSpecial(unit, isWord)) {
                escaped.append(escape(unit));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }

    /** Controls, line ends of any kind and the backslash; white space of any kind. All of it is one unit long. */
    private static boolean isSpecial(char unit, boolean isWord) {
        return unit == '\\'
                || Character.isISOControl(unit)
                || unit == '\u2028'
                || unit == '\u2029'
                || (isWord && Character.isSpaceChar(unit));
    }

    static String escape(char unit) {
        return switch (unit) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04X", (int) unit);
        };
    }
}
