package org.zhner.segment;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.zhner.segment.SegmenterFormat.Mark;

/**
 * The gaps between the characters of a text, and CoreNLP's rules for the Penn Chinese Treebank on them: punctuation
 * stands apart, numbers keep their signs.
 *
 * <p>Gap {@code k} lies before character {@code k}. It is open (no word ends there), closed by the model or a rule, or
 * fixed by white space in the text. Rules run in the order of CoreNLP's, each over the whole text, since later ones see
 * what earlier ones did; none of them moves a fixed gap.
 */
final class Gaps {
    private static final byte OPEN = 0;
    private static final byte CLOSED = 1;
    private static final byte FIXED = 2;

    private final Characters characters;
    private final byte[] gaps;
    private final int[] marked;

    private Gaps(Characters characters, byte[] gaps, int[] marked) {
        this.characters = characters;
        this.gaps = gaps;
        this.marked = marked;
    }

    /**
     * Applies all rules.
     *
     * @param continues for each character whether the model lets it go on with a word
     */
    static Gaps of(Characters characters, boolean[] continues) {
        int length = characters.length();
        byte[] gaps = new byte[length + 1];
        int[] marked = new int[length];
        int count = 0;
        for (int at = 0; at < length; at++) {
            gaps[at] = gap(characters, continues, at);
            if (SegmenterFormat.mark(characters.property(at)) != Mark.NONE.code()) {
                marked[count++] = at;
            }
        }
        gaps[0] = FIXED;
        gaps[length] = FIXED;
        Gaps result = new Gaps(characters, gaps, Arrays.copyOf(marked, count));
        if (count > 0) {
            result.applyRules();
        }
        return result;
    }

    /** White space always parts; the model never parts two Latin letters. */
    private static byte gap(Characters characters, boolean[] continues, int at) {
        if (characters.isAfterBlank(at)) {
            return FIXED;
        }
        boolean inLatin = at > 0
                && SegmenterFormat.latin(characters.property(at - 1))
                && SegmenterFormat.latin(characters.property(at));
        return continues[at] || inLatin ? OPEN : CLOSED;
    }

    /** Whether a word starts at this character; true also after the last. */
    boolean isBoundary(int at) {
        return gaps[at] != OPEN;
    }

    private void applyRules() {
        forEach(Mark.APART, this::close);
        forEach(Mark.JOINER, this::open);
        forEach(Mark.COLON, this::close);
        forEach(Mark.COLON, this::joinNumbers);
        forEach(Mark.PERCENT, this::close);
        forEach(Mark.PERCENT, this::joinPercent);
        forEach(Mark.DOT, this::joinNumbers);
        forEach(Mark.COMMA, this::close);
        joinThousands();
    }

    private void forEach(Mark mark, IntConsumer rule) {
        for (int at : marked) {
            if (SegmenterFormat.mark(characters.property(at)) == mark.code()) {
                rule.accept(at);
            }
        }
    }

    private void close(int at) {
        set(at, CLOSED);
        set(at + 1, CLOSED);
    }

    private void open(int at) {
        set(at, OPEN);
        set(at + 1, OPEN);
    }

    private void set(int gap, byte state) {
        if (gaps[gap] != FIXED) {
            gaps[gap] = state;
        }
    }

    /** 5:6 and 1.5 are words, however the model cut them. */
    private void joinNumbers(int at) {
        if (isInside(at) && isDigit(at - 1) && isDigit(at + 1)) {
            open(at);
        }
    }

    private void joinPercent(int at) {
        if (gaps[at] != FIXED && isDigit(at - 1)) {
            gaps[at] = OPEN;
        }
    }

    /**
     * 1,234 is a word if three digits, no more, and then anything at all follow the comma. As in CoreNLP the match takes
     * in what follows and the next one starts after it, so of 1,234,567 only the first comma joins.
     */
    private void joinThousands() {
        int last = -5;
        for (int at : marked) {
            if (SegmenterFormat.mark(characters.property(at)) == Mark.COMMA.code()
                    && at != last + 4
                    && isThousands(at)) {
                open(at);
                last = at;
            }
        }
    }

    private boolean isThousands(int comma) {
        int after = comma + 4;
        return isInside(comma)
                && after < characters.length()
                && isDigit(comma - 1)
                && isDigit(comma + 1)
                && isDigit(comma + 2)
                && isDigit(comma + 3)
                && gaps[comma + 2] == OPEN
                && gaps[comma + 3] == OPEN
                && (gaps[after] != OPEN || !isDigit(after));
    }

    /** Whether it has a character on both sides, without white space between. */
    private boolean isInside(int at) {
        return gaps[at] != FIXED && gaps[at + 1] != FIXED;
    }

    private boolean isDigit(int at) {
        return SegmenterFormat.digit(characters.property(at));
    }
}
