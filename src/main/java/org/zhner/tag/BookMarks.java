package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import org.zhner.text.Span;

/** Splits candidates at book marks, quotes and brackets, which are never part of a name. */
final class BookMarks {
    private static final String MARKS = "《》〈〉「」『』“”()（）[]【】";

    private BookMarks() {}

    /** The parts of {@code candidate} between the marks; it alone if it has none. */
    static List<Candidate> split(Candidate candidate, String text) {
        List<Candidate> parts = new ArrayList<>(1);
        int begin = candidate.span().begin();
        for (int at = begin; at <= candidate.span().end(); at++) {
            if (at == candidate.span().end() || MARKS.indexOf(text.charAt(at)) >= 0) {
                if (at > begin) {
                    parts.add(candidate.at(new Span(begin, at)));
                }
                begin = at + 1;
            }
        }
        return parts;
    }
}
