package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.Span;

/**
 * Finds countries that one character stands for, where the words around show that a country is meant: 美中, 英法德, 中方, 访华,
 * 美籍, 英外长, 中哈两国, 英、法、德. Which country it is, of those that share a character, is not asked here.
 *
 * <p>A rule looks at whole words, so that 中 in 中午 and 马英 in 马英九 are left alone.
 */
final class CountryAbbreviations {
    private final List<TokenPattern> patterns;
    private final Pattern related;
    private final Pattern listed;

    /** Safe wherever two stand together as a word, or one before 方 or the like. */
    private static final String PLAIN = "[中美英法德俄日韩朝印澳港台巴伊沙越泰菲柬缅葡荷苏乌]";

    /** Pairs with a character that is too often a word of its own to be safe in others. */
    private static final String PAIRED = "美加|加美|美墨|墨美|美墨加|美加墨|加墨|美以|美叙|俄叙|以巴|巴以|以伊|伊以|以黎|黎以|以叙|叙以|美土|俄土|土俄|希土"
            + "|土叙|新马|星马|马新|马星|马菲|新马泰|澳新|澳纽|中蒙|蒙中|中蒙俄|中俄蒙|中老|老中|中吉乌|中哈|埃以|波德|德波|俄白";

    /** Countries that stand in a pair only before a word for what is between two states. */
    private static final String PARTNERS = "[中美英法德俄日韩朝印澳港台巴伊沙越泰菲柬缅葡荷苏乌哈吉塔白塞匈希蒙老尼孟智秘波捷新马瑞意加比丹挪芬墨土古奥叙纽星]";

    /** All of them {@link #PARTNERS}. */
    private static final String STRONG = "[中美英法德俄日韩印乌]";

    private static final String BETWEEN = "(?=两国|三国|双边|关系|贸易|经贸|边境|边界|领导人|元首|首脑|外长|防长|建交|自贸|自由贸易|停火|谈判|会谈|峰会|联合声明|"
            + "联合军演|同盟|联盟|冲突|局势|对抗|对峙|友好|铁路|班列|合作|伙伴|投资协定|命运共同体|双方|联军|防务|战略)";

    /** Safe after a verb of going, staying or opposing. 中 is not: 在中 mostly begins 在中国. */
    private static final String ABROAD = "[华美英法德俄日韩朝印澳港台伊泰菲越缅柬苏]";

    /** Safe only after a verb that tells of nothing but other countries. */
    private static final String FURTHER = "[巴加荷瑞波捷匈希土埃沙以叙蒙新意西葡比丹挪芬墨黎]";

    private static final String VERBS = "[访驻对来赴侵旅留返抵亲反抗援离在全涉遣]";

    private static final String TITLED = "[美英法德俄日韩朝印澳台港泰菲越乌]";

    private static final String LISTED = "[中美英法德俄日韩朝印澳加港台意西葡荷比巴伊沙以土越泰菲马新缅柬苏]";

    private static final String NUMERALS = "0123456789０１２３４５６７８９〇一二三四五六七八九十";

    CountryAbbreviations() {
        TokenPattern together =
                new TokenPattern("(?!台中)(" + PLAIN + "{2,4}|" + PAIRED + ")", PLAIN + PAIRED); // 台中 is a city
        TokenPattern side = new TokenPattern("(" + PLAIN + ")方", PLAIN);
        TokenPattern visited = new TokenPattern("(?:" + VERBS + "|访问|前往)(" + ABROAD + ")", VERBS + "前");
        TokenPattern abroad = new TokenPattern("[访驻旅援返抵](" + FURTHER + ")", "访驻旅援返抵");
        TokenPattern belonging = new TokenPattern("(" + PLAIN + ")[籍媒廷府商资企兵督侨股系舰债制]", PLAIN);
        TokenPattern titled = new TokenPattern(
                "(" + TITLED + ")(?:国务卿|防长|财长|外长|总统|副总统|总理|首相|官员|高官|媒体|专家|航母|战机|军机|军舰|大使|使馆|领导人|议员|参议员|众议员)", TITLED);
        patterns = List.of(together, side, visited, abroad, belonging, titled);
        related = Pattern.compile("(?:(" + STRONG + ")(?:(" + PARTNERS + ")(" + PARTNERS + ")?|[欧非阿])|(" + PARTNERS
                + ")(" + STRONG + "))" + BETWEEN);
        listed = Pattern.compile("(?<![\\p{IsHan}])" + LISTED + "(?:、" + LISTED + ")+(?=[等两三四五六七八九国之间、，。]|$)");
    }

    /** The countries that characters of {@code sentence} stand for, in text order. */
    List<Candidate> in(String text, Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        for (TokenPattern pattern : patterns) {
            for (Span span : pattern.spans(text, sentence)) {
                addEach(span, text, found);
            }
        }
        addRelated(text, sentence, found);
        addListed(text, sentence.normalised(), found);
        return found.size() < 2 ? found : found.stream().distinct().toList();
    }

    private static void addEach(Span span, String text, List<Candidate> found) {
        for (int at = span.begin(); at < span.end(); at++) {
            add(at, text, found);
        }
    }

    private void addListed(String text, Span sentence, List<Candidate> found) {
        if (!hasListMark(text, sentence)) {
            return;
        }
        Matcher matcher = listed.matcher(text).region(sentence.begin(), sentence.end());
        while (matcher.find()) {
            for (int at = matcher.start(); at < matcher.end(); at += 2) {
                add(at, text, found);
            }
        }
    }

    private static boolean hasListMark(String text, Span sentence) {
        for (int at = sentence.begin(); at < sentence.end(); at++) {
            if (text.charAt(at) == '、') {
                return true;
            }
        }
        return false;
    }

    /** Only at beginnings of words: 新中 in 创新 中 合作 is no pair. */
    private void addRelated(String text, Sentence sentence, List<Candidate> found) {
        int limit = sentence.normalised().end();
        int end = 0;
        for (Token token : sentence.tokens()) {
            int begin = token.normalised().begin();
            if (begin < end || PARTNERS.indexOf(text.charAt(begin)) < 0) {
                continue;
            }
            Matcher matcher = related.matcher(text).region(begin, limit);
            if (matcher.lookingAt()) {
                end = matcher.end();
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.start(group) >= 0) {
                        add(matcher.start(group), text, found);
                    }
                }
            }
        }
    }

    private static void add(int at, String text, List<Candidate> found) {
        if (text.charAt(at) == '日' && at > 0 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0) {
            return; // a date: 15日中方表示
        }
        found.add(new Candidate(new Span(at, at + 1), EntityType.COUNTRY, Origin.RULE, 0.85));
    }
}
