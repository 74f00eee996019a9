package org.zhner.learned;

/** What kind of character a UTF-16 unit of normalised text is, for shapes. */
final class CharacterClass {
    static final byte HAN = 'H';
    static final byte UPPER = 'U';
    static final byte LOWER = 'l';
    static final byte DIGIT = '9';
    static final byte NUMERAL = 'n';
    static final byte SPACE = ' ';
    static final byte DOT = '.';
    static final byte TITLE_MARK = 'B';
    static final byte QUOTE = 'Q';
    static final byte BRACKET = '(';
    static final byte OTHER = 'p';
    /** Beyond the sentence. */
    static final byte NONE = '_';

    private static final char LAST_LATIN = '\u024F';

    private CharacterClass() {}

    static byte of(char unit) {
        if (unit >= '\u4E00' && unit <= '\u9FFF') {
            return "一二三四五六七八九十百千万亿".indexOf(unit) >= 0 ? NUMERAL : HAN;
        }
        if (unit <= LAST_LATIN && Character.isLetter(unit)) {
            return Character.isLowerCase(unit) ? LOWER : UPPER;
        }
        if (Character.isDigit(unit)) {
            return DIGIT;
        }
        if (Character.isSpaceChar(unit) || Character.isWhitespace(unit)) {
            return SPACE;
        }
        return ofMark(unit);
    }

    static boolean isLatin(byte type) {
        return type == UPPER || type == LOWER;
    }

    private static byte ofMark(char unit) {
        return switch (unit) {
            case '·', '‧', '・', '•' -> DOT;
            case '《', '》' -> TITLE_MARK;
            case '「', '」', '『', '』', '“', '”', '"' -> QUOTE;
            case '（', '）', '(', ')' -> BRACKET;
            default -> OTHER;
        };
    }
}
