package org.zhner.script;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds financial numerals (壹, 叁, 肆) that stand for ordinary ones (一, 三, 四), as pages do that a converter has mangled:
 * 之壹, 第叁方, 近肆分之叁.
 *
 * <p>A document shows the pattern when financial numerals stand in places that only ordinary ones have, at least twice
 * and more often than 一 itself. In such a document every financial numeral is repaired except in names (壹傳媒) and in
 * sums (人民幣壹佰元), whose numerals are meant to be as they are. 伍, 陸, 參 and 拾 are also ordinary characters, so they are
 * repaired only in an ordinal or a fraction.
 */
final class FinancialNumerals {
    private static final String FINANCIAL = "壹贰貳叁肆柒捌玖";
    private static final String AMBIGUOUS = "參伍陆陸拾";
    private static final String ALL = FINANCIAL + AMBIGUOUS;
    private static final String UNITS = "佰仟拾萬万億亿元圓圆整角";

    /** Places of ordinary numerals: 之壹, 第叁, 肆分之, 壹種, 壹次, 再壹, 壹年前, 壹直. */
    private static final Pattern ORDINARY = Pattern.compile("(?:之[" + FINANCIAL + "](?![" + UNITS + "])"
            + "|第[" + ALL + "](?![" + UNITS + "])"
            + "|[" + ALL + "]分之[" + ALL + "]"
            + "|壹(?:[個个種种次些般定樣样起旦切致直邊边再步份位名項项場场旁方件天點点]|年[前後后]))");

    /** Names that are written with a financial numeral. */
    private static final Pattern NAMES = Pattern.compile("壹[傳传週周電电基錢钱号號]");

    private static final Pattern SUMS = Pattern.compile("[" + ALL + UNITS + "零〇]{2,}");
    private static final Pattern IN_ORDER = Pattern.compile("第[" + ALL + "]|[" + ALL + "]分之|分之[" + ALL + "]");

    private FinancialNumerals() {}

    /** The offsets, in UTF-16 units, of the numerals to repair; none if the document does not show the pattern. */
    static BitSet toRepair(String text) {
        BitSet offsets = new BitSet();
        if (!showsPattern(text)) {
            return offsets;
        }
        for (int at = 0; at < text.length(); at++) {
            if (FINANCIAL.indexOf(text.charAt(at)) >= 0) {
                offsets.set(at);
            }
        }
        clear(NAMES, text, offsets);
        clear(SUMS, text, offsets);
        setNumerals(IN_ORDER, text, offsets);
        return offsets;
    }

    /** The ordinary numeral for {@code financial}. */
    static char repaired(char financial) {
        return switch (financial) {
            case '壹' -> '一';
            case '贰', '貳' -> '二';
            case '叁', '參' -> '三';
            case '肆' -> '四';
            case '伍' -> '五';
            case '陆', '陸' -> '六';
            case '柒' -> '七';
            case '捌' -> '八';
            case '玖' -> '九';
            case '拾' -> '十';
            default -> throw new IllegalArgumentException(financial + " is no financial numeral");
        };
    }

    private static boolean showsPattern(String text) {
        long financial = ORDINARY.matcher(text).results().limit(1_000).count();
        return financial >= 2
                && financial > text.chars().filter(unit -> unit == '一').count();
    }

    private static void clear(Pattern pattern, String text, BitSet offsets) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            offsets.clear(matcher.start(), matcher.end());
        }
    }

    private static void setNumerals(Pattern pattern, String text, BitSet offsets) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int at = matcher.start(); at < matcher.end(); at++) {
                if (ALL.indexOf(text.charAt(at)) >= 0) {
                    offsets.set(at);
                }
            }
        }
    }
}
