package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.text.Span;

/**
 * Finds countries that one character stands for, where the words around show that a country is meant: 美中, 英法德, 中方, 访华,
 * 美籍, 英、法、德.
 *
 * <p>A rule looks at whole words, so that 中 in 中午 and 马英 in 马英九 are left alone.
 */
final class CountryAbbreviations {
    private final List<TokenPattern> patterns;
    private final Pattern listed;

    /** Safe wherever two stand together as a word, or one before 方 or the like. */
    private static final String PLAIN = "[中美英法德俄日韩朝印澳港台巴伊沙越泰菲柬缅葡荷苏]";

    /** Safe after a verb of going, staying or opposing. 中 is not: 在中 mostly begins 在中国. */
    private static final String ABROAD = "[华美英法德俄日韩朝印澳港台伊泰菲越缅柬苏]";

    private static final String LISTED = "[中美英法德俄日韩朝印澳加港台意西葡荷比巴伊沙以土越泰菲马新缅柬苏]";

    CountryAbbreviations() {
        TokenPattern together = new TokenPattern("(?!台中)(" + PLAIN + "{2,4})", PLAIN); // 台中 is a city
        TokenPattern side = new TokenPattern("(" + PLAIN + ")方", "方");
        TokenPattern visited =
                new TokenPattern("(?:访|驻|对|来|赴|侵|旅|留|返|抵|亲|反|抗|援|离|在|全|涉|遣|访问|前往)(" + ABROAD + ")", ABROAD);
        TokenPattern belonging =
                new TokenPattern("(" + PLAIN + ")(?:籍|媒|廷|府|商|资|企|兵|督|侨|股|系|舰|债|制)", "籍媒廷府商资企兵督侨股系舰债制");
        patterns = List.of(together, side, visited, belonging);
        listed = Pattern.compile("(?<![\\p{IsHan}])" + LISTED + "(?:、" + LISTED + ")+(?=[等两三四五六七八九国之间、，。]|$)");
    }

    /** The countries that characters of {@code sentence} stand for, in text order. */
    List<Candidate> in(String text, Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        for (TokenPattern pattern : patterns) {
            for (Span span : pattern.spans(text, sentence)) {
                addEach(span, found);
            }
        }
        addListed(text, sentence.normalised(), found);
        return found.size() < 2 ? found : found.stream().distinct().toList();
    }

    private void addListed(String text, Span sentence, List<Candidate> found) {
        int comma = text.indexOf('、', sentence.begin());
        if (comma < 0 || comma >= sentence.end()) {
            return;
        }
        Matcher matcher = listed.matcher(text).region(sentence.begin(), sentence.end());
        while (matcher.find()) {
            for (int at = matcher.start(); at < matcher.end(); at += 2) {
                add(at, found);
            }
        }
    }

    private static void addEach(Span span, List<Candidate> found) {
        for (int at = span.begin(); at < span.end(); at++) {
            add(at, found);
        }
    }

    private static void add(int at, List<Candidate> found) {
        found.add(new Candidate(new Span(at, at + 1), EntityType.COUNTRY, Origin.RULE, 0.85));
    }
}
