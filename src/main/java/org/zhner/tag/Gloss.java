package org.zhner.tag;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.text.Span;

/** Finds the foreign name in brackets after a Chinese one, 卡尼（Mark Carney）, which names the same kind of thing. */
public final class Gloss {
    private static final Pattern BRACKETS = Pattern.compile(
            "[》」』”]?\\s?[(（]\\s?(\\p{Lu}[\\p{IsLatin}\\p{Nd} .,'’&‐–-]*[\\p{IsLatin}\\p{Nd}.])\\s?[)）]");

    /** What {@link #BRACKETS} can begin with. */
    private static final String BEGINNINGS = "》」』”(（ \t\n\u000B\f\r";

    private Gloss() {}

    /** The gloss right after {@code candidate}, if there is one. */
    public static Optional<Candidate> after(Candidate candidate, String text, int limit) {
        int end = candidate.span().end();
        if (end >= limit || BEGINNINGS.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        Matcher matcher = BRACKETS.matcher(text).region(end, limit);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start(1), matcher.end(1));
        return Optional.of(new Candidate(span, candidate.type(), Origin.RULE, candidate.score()));
    }
}
