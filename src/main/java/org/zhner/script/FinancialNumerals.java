package org.zhner.script;

/**
 * Repairs financial numerals (壹, 叁, 肆) that stand for ordinary ones (一, 三, 四), as pages do that a converter has
 * mangled: 之壹, 第叁方, 肆分之叁. Works on Simplified text, in one pass over its runs of numerals and units.
 *
 * <p>A document shows the pattern when financial numerals stand in places that only ordinary ones have, at least twice
 * and more often than 一 stands anywhere; 壹, 贰, 叁 and 肆 must be among them. In such a document and no other,
 *
 * <ul>
 *   <li>an ordinal or a fraction is repaired whatever its numerals;
 *   <li>names (壹传媒) and sums (人民币壹佰元) stay, for their numerals are meant to be as they are;
 *   <li>壹, 贰 and 叁, which are hardly anything but numerals, are repaired everywhere else;
 *   <li>肆, 柒, 捌 and 玖, which also stand in words and given names, only beside a numeral or before a measure;
 *   <li>伍, 陆, 参 and 拾 nowhere else: they are surnames, land, taking part and picking up.
 * </ul>
 */
final class FinancialNumerals {
    private static final String NUMERALS = "壹贰叁肆伍陆柒捌玖拾参";
    private static final String ORDINARY = "一二三四五六七八九十三";
    private static final String UNITS = "佰仟万亿元圆零〇";
    private static final String RUN = NUMERALS + UNITS;
    private static final String BESIDE = NUMERALS + ORDINARY + "百千万亿点";
    /** What a run holds of which the numerals are meant for money. */
    private static final String MONEY = "佰仟拾元圆";

    private static final String CURRENCIES = "币$＄¥￥";
    private static final String MEASURES = "个年月日时点分成位名项场次种度倍岁届百千万亿天周季级";
    /** What follows only an ordinary 一. */
    private static final String AFTER_ONE = "个种次些般定样起旦切致直边再步份位名项场旁方件天点";

    private static final String[] NAMES = {"壹传媒", "壹周刊", "壹电视", "壹基金", "壹钱包", "壹读"};

    private final String text;
    private final StringBuilder repaired;

    private FinancialNumerals(String text) {
        this.text = text;
        this.repaired = new StringBuilder(text);
    }

    /** {@code text}, of the same length, with its mangled numerals repaired; itself if it does not show the pattern. */
    static String repair(String text) {
        return mayShowPattern(text) ? new FinancialNumerals(text).repair() : text;
    }

    /** The cheap half of the question: a mangled page is full of the first four numerals. */
    private static boolean mayShowPattern(String text) {
        int financial = 0;
        int one = 0;
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '一' -> one++;
                case '壹', '贰', '叁', '肆' -> financial++;
                default -> {}
            }
        }
        return financial >= 2 && financial > one;
    }

    private String repair() {
        if (!showsPattern()) {
            return text;
        }
        for (int at = 0; at < text.length(); ) {
            int end = endOfRun(at, RUN);
            if (end > at) {
                repairRun(at, end);
            }
            at = end + 1;
        }
        return repaired.toString();
    }

    private boolean showsPattern() {
        int evidence = 0;
        int one = 0;
        for (int at = 0; at < text.length(); at++) {
            one += text.charAt(at) == '一' ? 1 : 0;
            evidence += isAny(at, NUMERALS) && isEvidence(at) ? 1 : 0;
        }
        return evidence >= 2 && evidence > one;
    }

    /** Whether the numeral at {@code at} must be an ordinary one: 之壹, 第叁方, 肆分之叁, 壹种, 壹年前. */
    private boolean isEvidence(int at) {
        char numeral = text.charAt(at);
        boolean counts = !isAny(at + 1, UNITS);
        return (isAny(at - 1, "第") && counts)
                || (isAny(at - 1, "之") && counts && "壹贰叁".indexOf(numeral) >= 0)
                || (text.startsWith("分之", at + 1) && isAny(at + 3, NUMERALS))
                || (numeral == '壹' && (isAny(at + 1, AFTER_ONE) || (isAny(at + 1, "年") && isAny(at + 2, "前后"))));
    }

    /** Repairs what is to be repaired of the numerals and units of {@code [begin, end)}, with none before or after. */
    private void repairRun(int begin, int end) {
        int left = begin;
        int right = end;
        if (isAny(begin - 1, "第") || (text.startsWith("分之", begin - 2) && isAny(begin - 3, BESIDE))) {
            left = endOfRun(begin, NUMERALS);
            replace(begin, left);
        }
        if (text.startsWith("分之", end) && isAny(end + 2, BESIDE)) {
            while (right > left && isAny(right - 1, NUMERALS)) {
                right--;
            }
            replace(right, end);
        }
        if (isSum(begin, end)) {
            return;
        }
        for (int at = left; at < right; at++) {
            if (isOrdinary(at)) {
                replace(at, at + 1);
            }
        }
    }

    private boolean isSum(int begin, int end) {
        if (isAny(begin - 1, CURRENCIES)) {
            return true;
        }
        boolean hasMoney = false;
        for (int at = begin; at < end; at++) {
            hasMoney |= isAny(at, MONEY);
        }
        return hasMoney && end - begin > 1;
    }

    private boolean isOrdinary(int at) {
        return switch (text.charAt(at)) {
            case '壹' -> !isName(at);
            case '贰', '叁' -> true;
            case '肆', '柒', '捌', '玖' ->
                isAny(at - 1, BESIDE) || (isAny(at + 1, BESIDE + MEASURES) && !isAny(at - 1, "放大酒茶书市"));
            default -> false;
        };
    }

    private boolean isName(int at) {
        for (String name : NAMES) {
            if (text.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }

    private void replace(int begin, int end) {
        for (int at = begin; at < end; at++) {
            repaired.setCharAt(at, ORDINARY.charAt(NUMERALS.indexOf(text.charAt(at))));
        }
    }

    private int endOfRun(int at, String characters) {
        int end = at;
        while (isAny(end, characters)) {
            end++;
        }
        return end;
    }

    private boolean isAny(int at, String characters) {
        return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }
}
