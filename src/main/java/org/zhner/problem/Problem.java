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

    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a problem's code is upper case, not " + code);
        }
    }

    /** The whole account on one line, for a JSON field or a log. */
    public String line() {
        return what + ". Where: " + where + ". Seen: " + seen + ". Expected: " + expected + ". Remedy: " + remedy + ".";
    }

    /** The whole account over several lines, for a person at a terminal. */
    public String block() {
        return what
                + "\n  where:    " + where
                + "\n  seen:     " + seen
                + "\n  expected: " + expected
                + "\n  remedy:   " + remedy;
    }
}
