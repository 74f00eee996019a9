package org.zhner.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.zhner.eval.GoldDocument;
import org.zhner.eval.GoldMention;
import org.zhner.eval.Label;
import org.zhner.eval.LabelledSpan;
import org.zhner.text.Span;

/**
 * A sentence with names, in which slots stand for words that change.
 *
 * @param parts in text order; begins and ends of names take turns
 */
record Pattern(List<Part> parts) {
    Pattern {
        parts = List.copyOf(parts);
    }

    /** What a pattern is made of. */
    sealed interface Part {}

    /** Words as they are. */
    record Words(String text) implements Part {}

    /** Stands for one of the values of {@code name}. */
    record Slot(String name) implements Part {}

    /** Before the first word of a name. */
    record Begin() implements Part {}

    /** After the last word of a name. */
    record End(Label label) implements Part {}

    /** The words without the slots. */
    String words() {
        StringBuilder words = new StringBuilder();
        parts.forEach(part -> words.append(part instanceof Words written ? written.text() : ""));
        return words.toString();
    }

    /** The pattern with values in its slots. */
    GoldDocument fill(String id, Slots slots, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        List<GoldMention> mentions = new ArrayList<>();
        int begin = 0;
        for (Part part : parts) {
            if (part instanceof Words words) {
                text.append(words.text());
            } else if (part instanceof Slot slot) {
                text.append(slots.draw(slot.name(), random));
            } else if (part instanceof End end) {
                Span span = new Span(begin, text.length());
                mentions.add(GoldMention.of(new LabelledSpan(span, end.label())));
            } else {
                begin = text.length();
            }
        }
        return new GoldDocument(id, text.toString(), mentions);
    }
}
