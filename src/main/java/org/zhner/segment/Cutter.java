package org.zhner.segment;

import java.util.ArrayList;
import java.util.List;
import org.zhner.text.Span;

/**
 * Cuts long text into pieces of bounded length at places where no name is likely to be cut.
 *
 * <p>A CRF holds a score table for every character of its input, and scraped pages have paragraphs of any length. Best
 * is a sentence end, then a clause end, then white space; where a stretch has none of these it is cut anyway, but never
 * inside a surrogate pair or before a combining mark.
 */
public final class Cutter {
    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String CLAUSE_ENDS = "；;，,、：:";
    private static final String CLOSERS = "」』”’）》〉】)\"'";

    private final int most;

    /**
     * A cutter into pieces of at most {@code most} units.
     *
     * @throws IllegalArgumentException if that is fewer than 16, which leaves no choice of places
     */
    public Cutter(int most) {
        if (most < 16) {
            throw new IllegalArgumentException("pieces need room for 16 units, not " + most);
        }
        this.most = most;
    }

    /** The pieces of {@code span}, which they cover without a gap; all in UTF-16 units of {@code text}. */
    public List<Span> cut(String text, Span span) {
        List<Span> pieces = new ArrayList<>();
        int begin = span.begin();
        while (span.end() - begin > most) {
            int end = bestEnd(text, begin);
            pieces.add(new Span(begin, end));
            begin = end;
        }
        pieces.add(new Span(begin, span.end()));
        return pieces;
    }

    /** The last place of the best kind in the second half of the piece that may begin at {@code begin}. */
    private int bestEnd(String text, int begin) {
        int best = 0;
        int bestRank = 0;
        for (int end = begin + most; end > begin + most / 2; end--) {
            int rank = rank(text, end);
            if (rank > bestRank) {
                best = end;
                bestRank = rank;
            }
        }
        return bestRank > 0 ? best : begin + most; // nothing but combining marks
    }

    /** How good a place for a cut {@code end} is: from 4, after a sentence, to 0, never. */
    private static int rank(String text, int end) {
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        if (Character.isSurrogatePair(before, after) || isMark(after)) {
            return 0;
        }
        if (CLOSERS.indexOf(after) >= 0) {
            return 1;
        }
        char last = CLOSERS.indexOf(before) >= 0 ? text.charAt(Math.max(0, end - 2)) : before;
        if (SENTENCE_ENDS.indexOf(last) >= 0 && SENTENCE_ENDS.indexOf(after) < 0) {
            return 4;
        }
        if (CLAUSE_ENDS.indexOf(before) >= 0) {
            return 3;
        }
        return Character.isWhitespace(before) || Character.isSpaceChar(before) ? 2 : 1;
    }

    private static boolean isMark(char unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
