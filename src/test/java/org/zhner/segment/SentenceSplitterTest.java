package org.zhner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhner.text.Span;

class SentenceSplitterTest {
    @Test
    void endsAfterStopsOfBothWidths() {
        assertThat(split("来|了|。|走|了|.|好|！？|再见")).containsExactly("来|了|。", "走|了|.", "好|！？", "再见");
    }

    @Test
    void commaAndUnknownStopsDoNotEnd() {
        assertThat(split("来|，|走|；|…")).containsExactly("来|，|走|；|…");
    }

    @Test
    void closingBracketsAndQuotesStayWithTheirSentence() {
        assertThat(split("“|好|。|”|）|他|说")).containsExactly("“|好|。|”|）", "他|说");
    }

    @Test
    void straightQuoteClosesOnlyAnOpenOne() {
        assertThat(split("\"|好|。|\"|他")).containsExactly("\"|好|。|\"", "他");
        assertThat(split("好|。|\"|他|\"")).containsExactly("好|。", "\"|他|\"");
    }

    @Test
    void secondQuoteAfterTheEndOpensAnew() {
        assertThat(split("\"|好|。|\"|\"|他")).containsExactly("\"|好|。|\"", "\"|他");
    }

    @Test
    void secondStopIsASentenceOfItsOwn() {
        assertThat(split("好|。|。|走")).containsExactly("好|。", "。", "走");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(new SentenceSplitter(0).finish()).isEmpty();
    }

    private static List<String> split(String words) {
        SentenceSplitter splitter = new SentenceSplitter(0);
        int at = 0;
        for (String word : words.split("\\|", -1)) {
            Span span = new Span(at, at + word.length());
            splitter.add(new Token(word, span, span));
            at = span.end();
        }
        return splitter.finish().stream()
                .map(sentence -> sentence.tokens().stream().map(Token::form).collect(Collectors.joining("|")))
                .toList();
    }
}
