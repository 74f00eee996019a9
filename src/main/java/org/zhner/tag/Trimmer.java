package org.zhner.tag;

import java.util.List;
import java.util.Optional;
import org.zhner.text.Span;

/**
 * Cuts off what a model took for a part of a name although it never is one: marks at either end, titles after a
 * person.
 */
final class Trimmer {
    private static final String MARKS = "《》〈〉「」『』“”‘’\"'()（）[]【】<>,，.。、;；:：!！?？|/@#*…—~～=+_&";

    /** Ends of words for what somebody is; longest first where one ends another. */
    private static final List<String> TITLES = List.of(
            "副总统", "总统", "副总理", "总理", "首相", "总书记", "主席", "部长", "州长", "省长", "市长", "县长", "议员", "大使", "国王", "女王", "王子",
            "公主", "教授", "博士", "医生", "先生", "女士", "小姐", "夫人", "法官", "律师", "将军", "上将", "中将", "少将", "上校", "教练", "董事长", "总裁",
            "总经理", "记者", "发言人", "主教", "神父", "牧师", "爵士", "警长", "队长", "局长", "院长", "校长", "书记", "委员");

    private Trimmer() {}

    /** What is left of {@code candidate}; nothing if it was only marks, or is markup or an address. */
    static Optional<Candidate> trim(Candidate candidate, String text) {
        int begin = candidate.span().begin();
        int end = candidate.span().end();
        if (hasMarkup(text, begin, end)) {
            return Optional.empty();
        }
        while (begin < end && isOutside(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isOutside(text.charAt(end - 1))) {
            end--;
        }
        if (candidate.type() == EntityType.PERSON) {
            end = withoutTitle(text, begin, end);
        }
        return begin == end ? Optional.empty() : Optional.of(candidate.at(new Span(begin, end)));
    }

    private static boolean isOutside(char unit) {
        return MARKS.indexOf(unit) >= 0 || Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static int withoutTitle(String text, int begin, int end) {
        String name = text.substring(begin, end);
        for (String title : TITLES) {
            if (name.endsWith(title) && name.length() > title.length()) {
                return end - title.length();
            }
        }
        return end;
    }

    private static boolean hasMarkup(String text, int begin, int end) {
        String name = text.substring(begin, end);
        return name.contains("<") || name.contains(">") || name.contains("://");
    }
}
