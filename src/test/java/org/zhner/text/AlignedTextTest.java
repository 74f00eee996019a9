package org.zhner.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Each case draws its texts: the original above, what it became below. */
final class AlignedTextTest {
    @Test
    void anUnchangedTextMapsEverySpanToItself() {
        AlignedText text = AlignedText.unchanged("丹麥");
        assertThat(text.normalised()).isEqualTo("丹麥");
        assertThat(text.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 2));
        assertThat(text.alignment().isIdentity()).isTrue();
        assertThat(AlignedText.unchanged("").toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void aSupplementaryCharacterThatBecomesABasicOneIsMappedWhole() {
        // 有 𫝈 人        the middle one is two units
        // 有 乙 人
        AlignedText text = new AlignedText(
                "有𫝈人", "有乙人", Alignment.builder().even(1).uneven(2, 1).even(1).build());
        assertThat(text.toOriginal(new Span(1, 2)).in(text.original())).isEqualTo("𫝈");
        assertThat(text.toOriginal(new Span(2, 3)).in(text.original())).isEqualTo("人");
        assertThat(text.toNormalised(new Span(1, 3)).in(text.normalised())).isEqualTo("乙");
        assertThat(text.toNormalised(new Span(2, 3)).in(text.normalised())).isEqualTo("乙");
    }

    @Test
    void aBasicCharacterThatBecomesASupplementaryOneIsMappedWhole() {
        // 魚 甲 名
        // 鱼 𠀾 名        the middle one is two units
        AlignedText text = new AlignedText(
                "魚甲名", "鱼𠀾名", Alignment.builder().even(1).uneven(1, 2).even(1).build());
        assertThat(text.toOriginal(new Span(1, 3)).in(text.original())).isEqualTo("甲");
        assertThat(text.toNormalised(new Span(1, 2)).in(text.normalised())).isEqualTo("𠀾");
        assertThat(text.toOriginal(new Span(3, 4)).in(text.original())).isEqualTo("名");
    }

    @Test
    void aNameAcrossADeletedCharacterKeepsIt() {
        // 鮑 ZWSP 威 爾
        // 鲍      威 尔
        AlignedText text = new AlignedText(
                "鮑\u200B威爾",
                "鲍威尔",
                Alignment.builder().even(1).uneven(1, 0).even(2).build());
        assertThat(text.toOriginal(new Span(0, 3)).in(text.original())).isEqualTo("鮑\u200B威爾");
        assertThat(text.toOriginal(new Span(0, 1)).in(text.original())).isEqualTo("鮑");
        assertThat(text.toOriginal(new Span(1, 3)).in(text.original())).isEqualTo("威爾");
    }

    @Test
    void twoRewritingsLeadBackToTheFirstText() {
        // 之 壹 ZWSP 國
        // 之 壹      國     the zero-width space goes
        // 之 一      国     then characters change
        AlignedText first = new AlignedText(
                "之壹\u200B國",
                "之壹國",
                Alignment.builder().even(2).uneven(1, 0).even(1).build());
        AlignedText both = first.andThen(new AlignedText("之壹國", "之一国", Alignment.identity(3)));
        assertThat(both.original()).isEqualTo("之壹\u200B國");
        assertThat(both.normalised()).isEqualTo("之一国");
        assertThat(both.toOriginal(new Span(2, 3))).isEqualTo(new Span(3, 4));
        assertThat(both.toNormalised(new Span(0, 4))).isEqualTo(new Span(0, 3));
    }

    @Test
    void textsThatTheAlignmentDoesNotFitAreRefused() {
        assertThatThrownBy(() -> new AlignedText("國家", "国", Alignment.identity(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 and 1 units");
        assertThatThrownBy(() -> new AlignedText("國", "国家", Alignment.identity(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRewritingOfAnotherTextIsRefusedEvenIfItsLengthFits() {
        AlignedText text = AlignedText.unchanged("國家");
        assertThatThrownBy(() -> text.andThen(AlignedText.unchanged("國王")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another text");
    }
}
