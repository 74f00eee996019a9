package org.zhner.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.zhner.text.Span;

/**
 * Labels the lines of an article: headline, byline, body, boilerplate, and what stands there twice. Immutable.
 *
 * <p>A section is a line without the white space at its ends. The headline is the first line, if it is short, is no
 * statement and something follows it; lines below it, titles of sections too, are body. A byline is told by its words, near the beginning or the end.
 * Boilerplate is told by its words anywhere; so are the short lines under a heading such as 延伸閱讀. A line that repeats
 * an earlier one of some length is a repeat.
 */
public final class LayoutDetector {
    /** A headline is no longer than this, in UTF-16 units. */
    private static final int LONGEST_HEADLINE = 60;

    /** Lines that long are paragraphs of the article, whatever words they hold; an editor's note may be longer. */
    private static final int LONGEST_BOILERPLATE = 80;

    private static final int LONGEST_BYLINE = 400;

    /** Bylines stand among so many first and last lines. */
    private static final int BYLINE_REACH = 5;

    /** Shorter lines recur by chance: 問, 評論, 圖／中央社. */
    private static final int SHORTEST_REPEAT = 8;

    /** A headline may ask, call out or quote; these no headline holds. */
    private static final String STATEMENT_ENDS = "。；;";

    private final LinePatterns patterns;

    private LayoutDetector(LinePatterns patterns) {
        this.patterns = patterns;
    }

    /** Reads the patterns from the class path. */
    public static LayoutDetector load() {
        return new LayoutDetector(LinePatterns.load());
    }

    /** The sections of {@code text}, in UTF-16 units; every character that is not blank lies in one. */
    public Layout detect(String text) {
        List<Span> lines = Lines.of(text);
        List<Section> sections = new ArrayList<>(lines.size());
        Map<String, Integer> seen = new HashMap<>();
        boolean underLinks = false;
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).in(text);
            boolean headsLinks = isShort(line) && patterns.match(LinePatterns.Kind.LINKS, line);
            underLinks = headsLinks || (underLinks && isLink(line));
            SectionKind kind = underLinks ? SectionKind.BOILERPLATE : kind(line, index, lines.size());
            sections.add(section(lines.get(index), kind, earlier(line, index, seen)));
        }
        return new Layout(sections);
    }

    private SectionKind kind(String line, int index, int count) {
        boolean isNearAnEnd = index < BYLINE_REACH || index >= count - BYLINE_REACH;
        if (isNearAnEnd && line.length() <= LONGEST_BYLINE && patterns.match(LinePatterns.Kind.BYLINE, line)) {
            return SectionKind.BYLINE;
        }
        if (isShort(line) && patterns.match(LinePatterns.Kind.BOILERPLATE, line)) {
            return SectionKind.BOILERPLATE;
        }
        return index == 0 && count > 1 && isHeadline(line) ? SectionKind.HEADLINE : SectionKind.BODY;
    }

    private static Section section(Span span, SectionKind kind, OptionalInt earlier) {
        if (earlier.isEmpty() || kind == SectionKind.BOILERPLATE) {
            return new Section(span, kind, earlier);
        }
        return new Section(span, SectionKind.REPEAT, earlier);
    }

    /** The index of the first line with the same text, white space and invisible characters aside. */
    private static OptionalInt earlier(String line, int index, Map<String, Integer> seen) {
        StringBuilder visible = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            if (!Lines.isBlank(line.charAt(at))) {
                visible.append(line.charAt(at));
            }
        }
        if (visible.length() < SHORTEST_REPEAT) {
            return OptionalInt.empty();
        }
        Integer first = seen.putIfAbsent(visible.toString(), index);
        return first == null ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && ".…".indexOf(line.charAt(line.length() - 1)) < 0
                && line.chars().noneMatch(unit -> STATEMENT_ENDS.indexOf(unit) >= 0);
    }

    /** Whether a line is short enough, and no more than one sentence, so that it may be something else than body. */
    private static boolean isShort(String line) {
        int firstEnd = line.indexOf('。');
        return line.length() <= LONGEST_BOILERPLATE && (firstEnd < 0 || firstEnd == line.length() - 1);
    }

    /** Whether a line under a list's heading looks like a link's text: short, and no sentence. */
    private static boolean isLink(String line) {
        return line.length() <= LONGEST_HEADLINE && STATEMENT_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
