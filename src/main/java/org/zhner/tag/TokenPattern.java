package org.zhner.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.Span;

/** A regular expression for one word, or for a few neighbouring words together, whose first group is of interest. */
final class TokenPattern {
    private static final int MOST_WORDS = 4;
    private static final int MOST_UNITS = 6;

    private final Pattern pattern;

    private final BitSet telling = new BitSet();

    /**
     * A pattern.
     *
     * @param telling characters one of which is in all that matches; where there is none, nothing is tried
     */
    TokenPattern(String expression, String telling) {
        pattern = Pattern.compile(expression);
        telling.chars().forEach(this.telling::set);
    }

    /** Where the first group stands in {@code sentence}; in UTF-16 units of the normalised text. */
    List<Span> spans(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int limit = tokens.get(tokens.size() - 1).normalised().end();
        int near = nextTelling(text, tokens.get(0).normalised().begin(), limit);
        if (near == limit) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        for (int index = 0; index < tokens.size() && near < limit; index++) {
            int begin = tokens.get(index).normalised().begin();
            if (near < begin) {
                near = nextTelling(text, begin, limit);
            }
            if (near >= begin + MOST_UNITS) {
                continue;
            }
            for (int last = index; last < Math.min(tokens.size(), index + MOST_WORDS); last++) {
                addIfMatches(matcher, begin, tokens.get(last).normalised().end(), found);
            }
        }
        return found;
    }

    /** The place of the first telling character from {@code begin} on; {@code limit} if there is none. */
    private int nextTelling(String text, int begin, int limit) {
        int at = begin;
        while (at < limit && !telling.get(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void addIfMatches(Matcher matcher, int begin, int end, List<Span> found) {
        if (end - begin <= MOST_UNITS && matcher.region(begin, end).matches()) {
            found.add(new Span(matcher.start(1), matcher.end(1)));
        }
    }
}
