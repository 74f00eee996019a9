package org.zhner.problem;

import java.util.regex.Pattern;

/**
 * One account of a fault, complete enough to act on.
 *
 * @param code stable upper-case name, such as {@code FILE_MISSING}, which scripts may match on
 * @param what one sentence without a full stop: what could not be done
 * @param where file, line, record or option
 * @param seen what was found there
 * @param expected what should have been there
 * @param remedy what to do about it
 */
public record Problem(String code, String what, String where, String seen, String expected, String remedy) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** What could move a terminal's cursor or turn its text round, and halves of characters. */
    private static final Pattern UNSHOWABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a problem's code is upper case, not " + code);
        }
    }

    /** The whole account on one line, for a JSON field or a log. Control characters are shown as escapes. */
    public String line() {
        return shown(what + ". Where: " + where + ". Seen: " + seen + ". Expected: " + expected + ". Remedy: " + remedy
                + ".");
    }

    /** The whole account over several lines, for a person at a terminal. Control characters are shown as escapes. */
    public String block() {
        return shown(what)
                + "\n  where:    " + shown(where)
                + "\n  seen:     " + shown(seen)
                + "\n  expected: " + shown(expected)
                + "\n  remedy:   " + shown(remedy);
    }

    /** Names of files and members of archives can hold anything. */
    private static String shown(String text) {
        return UNSHOWABLE
                .matcher(text)
                .replaceAll(
                        found -> String.format("\\\\u%04X", (int) found.group().charAt(0)));
    }
}
