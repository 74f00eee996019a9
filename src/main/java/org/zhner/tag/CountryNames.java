package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import org.zhner.lexicon.CountryContext;
import org.zhner.lexicon.CountryName;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;
import org.zhner.lexicon.SafeName;
import org.zhner.segment.Sentence;
import org.zhner.text.Span;

/**
 * Finds countries by their full names: the longest match, except where the name is only a part of another word, or where
 * its context says that it is something else, or does not say that it is a country though it may be something else.
 */
final class CountryNames {
    /** After a country's name these make a people, a language, a currency or a race, which are not tagged. */
    private static final String NOT_BEFORE = "人语文元裔";

    /** Words that begin with one of those characters, so that the country before them stands by itself. */
    private static final List<String> BUT_BEFORE = List.of(
            "人民", "人权", "人口", "人质", "人士", "人员", "人道", "人工", "人类", "人才", "人选", "人大", "文化", "文学", "文明", "文件", "文物", "文部",
            "文艺", "元首", "元老", "元帅", "语音");

    private final Lexicon<CountryName> names;
    private final CountryContext context;

    CountryNames(CountryTable table) {
        this.names = table.names();
        this.context = CountryContext.of(table);
    }

    /** The countries that {@code sentence} names, in text order. */
    List<Candidate> in(String text, Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int limit = sentence.normalised().end();
        int at = sentence.normalised().begin();
        while (at < limit) {
            Match<CountryName> match = names.longestAt(text, at, limit);
            if (match == null || SafeName.cutsWord(text, at, match.end())) {
                at++;
                continue;
            }
            if (standsAlone(text, match.end(), limit)
                    && !context.at(text, at, match.end(), false).isEmpty()) {
                found.add(new Candidate(new Span(at, match.end()), EntityType.COUNTRY, Origin.LEXICON, 0.95));
            }
            at = match.end();
        }
        return found;
    }

    /** Whether {@code surface} as a whole is a country's name and nothing else's. */
    boolean isCountry(String surface) {
        CountryName name = names.get(surface);
        return name != null && name.isAlwaysCountry();
    }

    /**
     * Whether a country's name stands at {@code span} of {@code text}, where a model has found a place if {@code place}.
     */
    boolean isCountryAt(String text, Span span, boolean place) {
        return names.get(span.in(text)) != null
                && !context.at(text, span.begin(), span.end(), place).isEmpty();
    }

    private static boolean standsAlone(String text, int end, int limit) {
        if (end == limit || NOT_BEFORE.indexOf(text.charAt(end)) < 0) {
            return true;
        }
        return startsWithAny(text, end, BUT_BEFORE);
    }

    private static boolean startsWithAny(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest country's name that begins at {@code begin} and ends by {@code limit} ends; else {@code begin}. */
    int endOfNameAt(String text, int begin, int limit) {
        Match<CountryName> match = names.longestAt(text, begin, limit);
        return match != null && match.value().isAlwaysCountry() ? match.end() : begin;
    }
}
