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

    private final BitSet firsts = new BitSet();

    /**
     * A pattern.
     *
     * @param firsts characters one of which begins all that matches; where there is none, nothing is tried
     */
    TokenPattern(String expression, String firsts) {
        pattern = Pattern.compile(expression);
        firsts.chars().forEach(this.firsts::set);
    }

    /** Where the first group stands in {@code sentence}; in UTF-16 units of the normalised text. */
    List<Span> spans(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Span> found = new ArrayList<>(0);
        for (int index = 0; index < tokens.size(); index++) {
            int begin = tokens.get(index).normalised().begin();
            if (firsts.get(text.charAt(begin))) {
                Matcher matcher = pattern.matcher(text);
                for (int last = index; last < Math.min(tokens.size(), index + MOST_WORDS); last++) {
                    addIfMatches(matcher, begin, tokens.get(last).normalised().end(), found);
                }
            }
        }
        return found;
    }

    private static void addIfMatches(Matcher matcher, int begin, int end, List<Span> found) {
        if (end - begin <= MOST_UNITS && matcher.region(begin, end).matches()) {
            found.add(new Span(matcher.start(1), matcher.end(1)));
        }
    }
}
