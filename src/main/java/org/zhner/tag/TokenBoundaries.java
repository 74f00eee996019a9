package org.zhner.tag;

import java.util.BitSet;
import java.util.List;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.Span;

/** Where words begin and end in a document's normalised text. */
public final class TokenBoundaries {
    private final BitSet begins = new BitSet();
    private final BitSet ends = new BitSet();

    /** Boundaries of the words of these sentences. */
    public TokenBoundaries(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                begins.set(token.normalised().begin());
                ends.set(token.normalised().end());
            }
        }
    }

    /** Whether {@code span} is one word or several whole ones. */
    boolean fits(Span span) {
        return begins.get(span.begin()) && ends.get(span.end());
    }

    /** Whether {@code span} takes a part of one word and reaches into another, as 中国 does in 发展 中 国家. */
    boolean crosses(Span span) {
        int nextBegin = begins.nextSetBit(span.begin() + 1);
        boolean reachesOn = nextBegin >= 0 && nextBegin < span.end();
        return reachesOn && !fits(span);
    }

    /** Whether {@code span} begins a word that goes on for two characters or more, as 巴西 does 巴西利亚. */
    boolean isStemOfLonger(Span span) {
        return begins.get(span.begin()) && ends.nextSetBit(span.end()) >= span.end() + 2;
    }
}
