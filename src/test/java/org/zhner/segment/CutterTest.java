package org.zhner.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhner.text.Span;

final class CutterTest {
    private final Cutter cutter = new Cutter(16);

    @Test
    void leavesShortTextWhole() {
        assertThat(cut("十六個字以內的段落不必切開")).containsExactly("十六個字以內的段落不必切開");
    }

    @Test
    void prefersTheEndOfASentenceToAClause() {
        assertThat(cut("今天下午開會決定。明天,後天再說好了吧")).containsExactly("今天下午開會決定。", "明天,後天再說好了吧");
    }

    @Test
    void keepsAClosingQuoteWithItsSentence() {
        assertThat(cut("他說：「今天不去了。」明天再去,好嗎")).containsExactly("他說：「今天不去了。」", "明天再去,好嗎");
    }

    @Test
    void cutsAtAClauseWhereNoSentenceEnds() {
        assertThat(cut("這一句話說得很長很長,一直沒有停下來")).containsExactly("這一句話說得很長很長,", "一直沒有停下來");
    }

    @Test
    void cutsAtWhiteSpaceWhereNoClauseEnds() {
        assertThat(cut("這一句話說得很長很長 一直沒有停下來")).containsExactly("這一句話說得很長很長 ", "一直沒有停下來");
    }

    @Test
    void cutsAnywhereWhenItMust() {
        assertThat(cut("一二三四五六七八九十一二三四五六七八九十")).containsExactly("一二三四五六七八九十一二三四五六", "七八九十");
    }

    @Test
    void neverCutsASurrogatePair() {
        String text = "一" + "𠮷".repeat(12);
        assertThat(cut(text)).containsExactly("一" + "𠮷".repeat(7), "𠮷".repeat(5));
    }

    @Test
    void neverCutsBeforeACombiningMark() {
        assertThat(cut("一二三四五六七八九十一二三四五e\u0301六七八九十")).containsExactly("一二三四五六七八九十一二三四五", "e\u0301六七八九十");
    }

    @Test
    void coversRandomTextWithoutAGap() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random);
            List<Span> pieces = cutter.cut(text, new Span(0, text.length()));
            int end = 0;
            for (Span piece : pieces) {
                assertThat(piece.begin()).isEqualTo(end);
                assertThat(piece.length()).isLessThanOrEqualTo(16);
                end = piece.end();
            }
            assertThat(end).isEqualTo(text.length());
        }
    }

    @Test
    void refusesPiecesWithoutAChoiceOfPlaces() {
        assertThatThrownBy(() -> new Cutter(15)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> cut(String text) {
        return cutter.cut(text, new Span(0, text.length())).stream()
                .map(piece -> piece.in(text))
                .toList();
    }

    private static String randomText(Random random) {
        int[] characters = {'中', '。', '」', ',', ' ', 'a', 0x301, 0x20BB7, 0x1F600, '\u0000', '\uE000'};
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(200); count > 0; count--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
