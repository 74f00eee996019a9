package org.zhner.segment;

import org.zhner.crf.PairTable;

/**
 * What the compiled segmenter's file holds: names of its sections, and how their rows are found. Compiler and run time
 * share it.
 *
 * <p>A character either starts a word (label 0) or goes on with one (label 1). Every weight belongs to one of three
 * numbers of a position, the <em>scores</em> of {@link org.zhner.crf.BinaryChain}: one, after one, both. A row holds
 * them for one position or for several in sequence, as floats. Characters are UTF-16 units made full width; beyond the
 * text stands {@link #PAD}, and {@link #OTHER} for everything outside the Basic Multilingual Plane, which the model has
 * never seen.
 *
 * <pre>
 * section            unit        holds
 * property.index     u16[4352]   page of each 256 code points
 * property           i32[256*n]  pages: properties of a code point, see below
 * unigram.index      u16[65536]  row of each character; 0 if the model does not know it
 * unigram            f32[15*n]   scores from one position before the character to three after it
 * adjacent.*, skip.* i32         see {@link PairTable}: rows of two neighbours, and of two with one between
 * adjacent           f32[12*n]   scores from the first character to three after it
 * skip               f32[7*n]    at the first character only the one-score; then scores of the next two positions
 * words              i64[2^n]    dictionary, see {@link WordTrie}
 * levels.previous, levels.current, levels.next
 *                    f32[3*512]  scores by the levels of a neighbour: longest word that begins (bits 0-2), goes on
 *                                (3-5) and ends (6-8) here; 6 for six and more, 7 beyond the text
 * levels.run         f32[3*8^5]  by ends two and one before, begins one before and here, goes on here (three bits each)
 * shapes             f32[3*8^5]  by shapes from two before to two after
 * types.index        u16[2^20]   row by type classes from two before to one after (five bits each)
 * types              f32[3*n]
 * blocks             f32[3*2^15] by block classes from one before to one after (five bits each)
 * context            f32[3*256]  by what is the same (bits 0-2), previous without radical (3), previous and current
 *                                common alone (4, 5), kind of character (6-7)
 * </pre>
 */
public final class SegmenterFormat {
    public static final String NAME = "segmenter";
    public static final int VERSION = 1;

    /** Character beyond the text. No control is ever a character of its own. */
    public static final char PAD = 0;
    /** Stands for every supplementary character. */
    public static final char OTHER = 0xFFFF;

    public static final int UNIGRAM_WIDTH = 15;
    public static final int ADJACENT_WIDTH = 12;
    public static final int SKIP_WIDTH = 7;
    public static final int LONGEST_WORD = 6;
    public static final int NO_LEVEL = 7;
    public static final int NO_LEVELS = 511;
    public static final int NO_SHAPE = 7;
    public static final int PAGE = 256;

    private static final int SHAPE = 10;
    private static final int KIND = 13;
    private static final int NO_RADICAL = 1 << 15;
    private static final int COMMON_ALONE = 1 << 16;
    private static final int MARK = 17;
    private static final int DIGIT = 1 << 20;
    private static final int LATIN = 1 << 21;
    private static final int BLANK = 1 << 22;
    /** Property of what lies beyond the text: type and block class 0. */
    static final int PAD_PROPERTY = NO_SHAPE << SHAPE;

    private SegmenterFormat() {}

    /** The full-width form of a printable ASCII character; any other as it is. */
    public static int fullWidth(int codePoint) {
        return codePoint >= '!' && codePoint <= '~' ? codePoint + 0xFEE0 : codePoint;
    }

    /**
     * Packs what is known about a code point.
     *
     * @param type class of its general category: 0 beyond the text, 1 unknown to the model
     * @param block class of its block, likewise
     * @param shape 0 to 6
     * @param kind 0 letter with case, 1 decimal digit, 2 other letter, 3 anything else
     * @param noRadical whether it is one unit without a radical
     * @param commonAlone whether it is listed as a word of one character
     */
    public static int property(int type, int block, int shape, int kind, boolean noRadical, boolean commonAlone) {
        return type
                | block << 5
                | shape << SHAPE
                | kind << KIND
                | (noRadical ? NO_RADICAL : 0)
                | (commonAlone ? COMMON_ALONE : 0);
    }

    /** Adds to a property what the rules after the model look at. */
    public static int withRules(int property, Mark mark, boolean digit, boolean latin, boolean blank) {
        return property | mark.code() << MARK | (digit ? DIGIT : 0) | (latin ? LATIN : 0) | (blank ? BLANK : 0);
    }

    static int type(int property) {
        return property & 31;
    }

    static int block(int property) {
        return property >>> 5 & 31;
    }

    static int shape(int property) {
        return property >>> SHAPE & 7;
    }

    static int kind(int property) {
        return property >>> KIND & 3;
    }

    static boolean noRadical(int property) {
        return (property & NO_RADICAL) != 0;
    }

    static boolean commonAlone(int property) {
        return (property & COMMON_ALONE) != 0;
    }

    /** The code of its {@link Mark}. */
    static int mark(int property) {
        return property >>> MARK & 7;
    }

    static boolean digit(int property) {
        return (property & DIGIT) != 0;
    }

    static boolean latin(int property) {
        return (property & LATIN) != 0;
    }

    static boolean blank(int property) {
        return (property & BLANK) != 0;
    }

    /** Punctuation for which there are rules after the model. */
    public enum Mark {
        NONE(0),
        /** Always a word of its own. */
        APART(1),
        /** Joins its neighbours. */
        JOINER(2),
        COLON(3),
        PERCENT(4),
        DOT(5),
        COMMA(6);

        private final int code;

        Mark(int code) {
            this.code = code;
        }

        /** As it stands in a property. */
        int code() {
            return code;
        }
    }
}
