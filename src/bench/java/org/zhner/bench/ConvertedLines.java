package org.zhner.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.zhner.eval.LabelledSpan;
import org.zhner.eval.SystemDocument;
import org.zhner.eval.SystemMention;
import org.zhner.script.ScriptNormalizer;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Gives a peer the text line by line in Simplified characters, and leads what it finds back to the original. */
final class ConvertedLines {
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();

    private ConvertedLines() {}

    /**
     * Tags {@code original}.
     *
     * @param peer the names in one line, by their places in it
     */
    static SystemDocument tag(String original, Function<String, List<LabelledSpan>> peer) {
        AlignedText text = SCRIPTS.normalize(original).text();
        List<LabelledSpan> found = new ArrayList<>();
        for (Span line : lines(text.normalised())) {
            for (LabelledSpan name : peer.apply(line.in(text.normalised()))) {
                found.add(new LabelledSpan(text.toOriginal(name.span().shift(line.begin())), name.label()));
            }
        }
        found.sort(Comparator.comparing(LabelledSpan::span));
        return new SystemDocument(text, disjoint(found));
    }

    /** The lines that have something in them, without their ends. */
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int feed = text.indexOf('\n', begin);
            int end = feed < 0 ? text.length() : feed;
            if (!text.substring(begin, end).isBlank()) {
                lines.add(new Span(begin, end));
            }
            begin = end + 1;
        }
        return lines;
    }

    private static List<SystemMention> disjoint(List<LabelledSpan> sorted) {
        List<SystemMention> mentions = new ArrayList<>();
        int end = 0;
        for (LabelledSpan name : sorted) {
            if (name.span().begin() >= end) {
                mentions.add(SystemMention.of(name));
                end = name.span().end();
            }
        }
        return mentions;
    }
}
