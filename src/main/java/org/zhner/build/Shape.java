package org.zhner.build;

/** Shapes of characters, as CoreNLP's segmenter has them. */
final class Shape {
    private static final String DATES = "年月日";
    private static final String NUMBERS = "一二三四五六七八九十零〇百千万亿兩○◯";
    private static final String PERIODS = "﹒‧．.点";
    private static final String SEPARATORS = "]!\"(),;:<=>?[\\`{|}~^、。〃〰］！＂（），；：＜＝＞？［＼｀｛｜｝～＾";
    private static final String AMBIGUOUS = "-#$%&'*+/@_－＃＄％＆＇＊＋／＠＿";

    private Shape() {}

    /** Date, number, letter, period, separator, ambiguous punctuation or other character: 0 to 6. */
    static int of(int codePoint) {
        if (DATES.indexOf(codePoint) >= 0) {
            return 0;
        } else if (isNumber(codePoint)) {
            return 1;
        } else if (isLetter(codePoint)) {
            return 2;
        } else if (PERIODS.indexOf(codePoint) >= 0) {
            return 3;
        } else if (isSeparator(codePoint)) {
            return 4;
        } else if (AMBIGUOUS.indexOf(codePoint) >= 0) {
            return 5;
        }
        return 6;
    }

    private static boolean isNumber(int codePoint) {
        return in(codePoint, '0', '9')
                || in(codePoint, '０', '９')
                || in(codePoint, '〡', '〩')
                || in(codePoint, '〸', '〺')
                || NUMBERS.indexOf(codePoint) >= 0;
    }

    private static boolean isLetter(int codePoint) {
        return in(codePoint, 'A', 'Z') || in(codePoint, 'a', 'z') || in(codePoint, 'Ａ', 'Ｚ') || in(codePoint, 'ａ', 'ｚ');
    }

    private static boolean isSeparator(int codePoint) {
        return in(codePoint, '〈', '】') || in(codePoint, '〔', '〟') || SEPARATORS.indexOf(codePoint) >= 0;
    }

    private static boolean in(int codePoint, char first, char last) {
        return codePoint >= first && codePoint <= last;
    }
}
