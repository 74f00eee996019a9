package org.zhner.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names of the knowledge table may be taken for mentions wherever they stand, without a model's consent.
 *
 * <p>A name is safe if all its entries are of one type, it has at least three characters, it holds no title (鲍威尔国务卿),
 * is not a country's government or forces, and is no ordinary word. A safe name stands as a mention if its neighbours
 * do not make it part of something longer. Share of such matches that are exact mentions in the training text of NTREX
 * (news) and GSD (encyclopedia), outside country and place names: persons .94 and .83, organisations .92 and .77; with
 * two characters allowed, persons .73 and .52, organisations .86 and .64. The few ordinary words were chosen on the same
 * text.
 */
public final class SafeName {
    private static final int MINIMUM_LENGTH = 3;
    private static final List<String> TITLES = List.of(
            "总统", "总理", "首相", "主席", "总书记", "部长", "国务卿", "发言人", "议员", "法官", "教授", "博士", "先生", "女士", "夫人", "小姐", "将军",
            "上将", "元帅", "大使", "特使", "省长", "州长", "市长", "国王", "女王", "女皇", "王子", "公主", "王储", "皇帝", "天皇", "教皇", "教宗", "主教",
            "局长", "总裁", "行长", "爵士", "外长", "防长", "老师", "第一夫人");
    private static final List<String> FORCES = List.of("政府", "军队", "军方");
    private static final String NAME_DOTS = "·•‧・-";
    private static final Set<String> ORDINARY = Set.of(
            "天文台", "无线电视", "有线电视", "最高法院", "参议院", "众议院", "自由党", "统一党", "青年党", "正义党", "社会党", "独立党", "人民党", "自卫队", "公安部",
            "政治大学", "哈里发", "新东方", "特勤局");
    /** After an organisation they make a person, a title or a unit: 共和党人, 国民党军, 行政院长, 立法会议员. */
    private static final List<String> ORGANIZATION_GOES_ON = List.of("人", "员", "长", "军", "队", "议员");

    private SafeName() {}

    /** The type of a name that is safe, or null if it is not. */
    public static @Nullable NameType typeOf(String surface, List<KnowledgeEntry> entries) {
        NameType type = entries.get(0).type();
        boolean oneType = entries.stream().allMatch(entry -> entry.type() == type);
        return oneType && !type.isPlace() && isSafe(surface, type) ? type : null;
    }

    /**
     * Whether a normalised name of this type is safe.
     *
     * @param surface at least three code points long to be safe
     */
    public static boolean isSafe(String surface, NameType type) {
        return surface.codePointCount(0, surface.length()) >= MINIMUM_LENGTH
                && !ORDINARY.contains(surface)
                && switch (type) {
                    case PERSON -> !holdsTitle(surface);
                    case ORGANIZATION -> FORCES.stream().noneMatch(surface::endsWith);
                    case GPE, LOCATION -> false;
                };
    }

    /** A loop, since it runs for every name of the table whenever zhner starts. */
    private static boolean holdsTitle(String surface) {
        for (String title : TITLES) {
            if (surface.contains(title)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name that covers {@code [begin, end)} of a normalised text stands by itself there.
     *
     * @param begin UTF-16 offset of its first unit
     * @param end UTF-16 offset after its last unit
     */
    public static boolean standsAlone(String text, int begin, int end, NameType type) {
        if (continuesLatin(text, begin, end)) {
            return false;
        }
        return switch (type) {
            case PERSON, GPE, LOCATION -> !isNameDot(text, begin - 1) && !isNameDot(text, end);
            case ORGANIZATION -> !goesOn(text, end);
        };
    }

    /**
     * Whether {@code [begin, end)} cuts a Latin word or number in two at one of its ends. Every Latin name must be
     * asked, countries too: US in BUSINESS.
     */
    public static boolean cutsWord(String text, int begin, int end) {
        return (isWordUnit(text, begin - 1) && isWordUnit(text, begin))
                || (isWordUnit(text, end - 1) && isWordUnit(text, end));
    }

    /** Whether a Latin name runs on over its ends, directly or after one space: Google Docs, BBC Radio. */
    static boolean continuesLatin(String text, int begin, int end) {
        if (cutsWord(text, begin, end)) {
            return true;
        }
        boolean before = isWordUnit(text, begin) && unitIs(text, begin - 1, ' ') && isLatinLetter(text, begin - 2);
        boolean after = isWordUnit(text, end - 1) && unitIs(text, end, ' ') && isLatinLetter(text, end + 1);
        return before || after;
    }

    private static boolean goesOn(String text, int end) {
        for (String word : ORGANIZATION_GOES_ON) {
            if (text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameDot(String text, int at) {
        return at >= 0 && at < text.length() && NAME_DOTS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean unitIs(String text, int at, char unit) {
        return at >= 0 && at < text.length() && text.charAt(at) == unit;
    }

    private static boolean isLatinLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
    }

    private static boolean isWordUnit(String text, int at) {
        if (at < 0 || at >= text.length() || isIdeograph(text.charAt(at))) {
            return false;
        }
        return isLatinLetter(text, at) || Character.isDigit(text.charAt(at));
    }

    /** Whether a unit lies among the ideographs and their marks: most do, and finding a unit's script takes long. */
    private static boolean isIdeograph(char unit) {
        return unit >= '\u2E80' && unit <= '\u9FFF';
    }
}
