package org.zhner.eval;

import java.util.ArrayList;
import java.util.List;
import org.zhner.text.Span;

/** Collects the gold mentions of one text as a reader meets them, and refuses what cannot be gold. */
final class MentionList {
    private static final String TYPES = "PERSON, COUNTRY, GPE, LOCATION, ORGANIZATION, or of three types PER, LOC, ORG";

    private final String text;
    private final List<GoldMention> mentions = new ArrayList<>();
    private int end;

    MentionList(String text) {
        this.text = text;
    }

    /** The units between two code point offsets. */
    Span span(GoldFile.Line line, long begin, long end) {
        int length = text.codePointCount(0, text.length());
        if (begin < 0 || end <= begin || end > length) {
            throw line.fault(
                    "GOLD_OFFSETS",
                    "A mention lies outside its text",
                    "[" + begin + ", " + end + ")",
                    "0 <= begin < end <= " + length + ", in code points");
        }
        int first = text.offsetByCodePoints(0, (int) begin);
        return new Span(first, text.offsetByCodePoints(first, (int) (end - begin)));
    }

    /** Checks that {@code surface} is what stands at {@code span}. */
    void checkSurface(GoldFile.Line line, Span span, String surface) {
        if (!span.in(text).equals(surface)) {
            throw line.fault(
                    "GOLD_SURFACE", "A mention's surface is not what its offsets hold", surface, span.in(text));
        }
    }

    /** The label that a file calls {@code name}. */
    static Label label(GoldFile.Line line, String name) {
        return Label.named(name)
                .orElseThrow(() -> line.fault("GOLD_TYPE", "A mention has an unknown type", name, TYPES));
    }

    /** Adds a mention, which must begin after the one before it has ended. */
    void add(GoldFile.Line line, GoldMention mention) {
        Span span = mention.reading().span();
        if (span.begin() < end) {
            throw line.fault(
                    "GOLD_OVERLAP",
                    "Gold mentions overlap or are out of order",
                    span.in(text) + " at UTF-16 offset " + span.begin(),
                    "a mention that begins at " + end + " or after, where the one before it ends");
        }
        mentions.add(mention);
        end = span.end();
    }

    List<GoldMention> toList() {
        return List.copyOf(mentions);
    }
}
