package org.zhner.write;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.tag.Mention;
import org.zhner.text.Span;

/** What has a line of its own in CoNLL's format. */
public enum ConllUnit {
    /**
     * A word as the segmenter cut it, without white space. A mention may begin or end inside one: it is cut there into two
     * lines, so that no mention is lost. A mention that begins or ends outside of all words, as in an invisible character,
     * takes its outermost word along.
     */
    TOKEN("token") {
        @Override
        List<Span> units(String text, Sentence sentence, List<Mention> mentions) {
            TreeSet<Integer> cuts = new TreeSet<>();
            mentions.forEach(mention -> {
                cuts.add(mention.span().begin());
                cuts.add(mention.span().end());
            });
            List<Span> pieces = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                int begin = token.span().begin();
                for (int cut : cuts.subSet(begin, false, token.span().end(), false)) {
                    pieces.add(new Span(begin, cut));
                    begin = cut;
                }
                pieces.add(new Span(begin, token.span().end()));
            }
            return reaching(pieces, mentions);
        }
    },

    /** A code point of the sentence, white space too. */
    CHARACTER("character") {
        @Override
        List<Span> units(String text, Sentence sentence, List<Mention> mentions) {
            int begin = sentence.span().begin();
            int end = sentence.span().end();
            for (Mention mention : mentions) {
                begin = Math.min(begin, mention.span().begin());
                end = Math.max(end, mention.span().end());
            }
            List<Span> units = new ArrayList<>();
            while (begin < end) {
                Span unit = new Span(begin, begin + Character.charCount(text.codePointAt(begin)));
                units.add(unit);
                begin = unit.end();
            }
            return units;
        }
    };

    private final String code;

    ConllUnit(String code) {
        this.code = code;
    }

    /** Its name on the command line. */
    public String code() {
        return code;
    }

    /**
     * The lines of one sentence: disjoint, in text order, each inside or outside of every mention; all that a mention
     * covers lies between the first line inside it and the last.
     *
     * @param mentions those of the sentence, in text order
     */
    abstract List<Span> units(String text, Sentence sentence, List<Mention> mentions);

    /** {@code pieces}, none of which crosses an end of a mention, with those inside a mention reaching to its ends. */
    private static List<Span> reaching(List<Span> pieces, List<Mention> mentions) {
        List<Span> units = new ArrayList<>();
        int next = 0;
        for (Mention mention : mentions) {
            Span span = mention.span();
            while (next < pieces.size() && pieces.get(next).end() <= span.begin()) {
                units.add(pieces.get(next++));
            }
            int first = next;
            while (next < pieces.size() && pieces.get(next).begin() < span.end()) {
                next++;
            }
            for (int index = first; index < next; index++) {
                units.add(new Span(
                        index == first ? span.begin() : pieces.get(index).begin(),
                        index == next - 1 ? span.end() : pieces.get(index).end()));
            }
            if (first == next) {
                units.add(span);
            }
        }
        units.addAll(pieces.subList(next, pieces.size()));
        return units;
    }
}
