package org.zhner.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.label.WordEvidence;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.Span;

final class EvidenceTest {
    /** Three characters, of which the middle one has two units; a word begins the document before them. */
    private static final String DOCUMENT = "前甲\ud840\udc00乙";

    @ParameterizedTest
    @CsvSource({"0,1,1,2", "0,2,1,4", "1,2,2,4", "2,3,2,4", "2,4,2,5", "3,4,4,5", "0,4,1,5"})
    void aNameHasAllOfItsCharacters(int begin, int end, int wholeBegin, int wholeEnd) {
        Span span = new Span(1, DOCUMENT.length());
        Sentence sentence = new Sentence(0, List.of(new Token(span.in(DOCUMENT), span, span)));
        Evidence evidence = new Evidence(DOCUMENT, sentence, new NeededEvidence(new Nobody(), Set.of()));

        assertThat(evidence.inDocument(new Span(begin, end))).isEqualTo(new Span(wholeBegin, wholeEnd));
    }

    @Test
    void halvesOfCharactersAreCharacters() {
        String document = "\udc00\ud840";
        Span span = new Span(0, 2);
        Sentence sentence = new Sentence(0, List.of(new Token(document, span, span)));
        Evidence evidence = new Evidence(document, sentence, new NeededEvidence(new Nobody(), Set.of()));

        assertThat(evidence.inDocument(new Span(1, 2))).isEqualTo(new Span(1, 2));
    }

    /** Knows nothing, and is not to be asked. */
    private static final class Nobody implements WordEvidence {
        @Override
        public long[] labels(Sentence sentence) {
            throw new AssertionError("no labels are needed");
        }

        @Override
        public long[] clusters(Sentence sentence) {
            throw new AssertionError("no clusters are needed");
        }
    }
}
