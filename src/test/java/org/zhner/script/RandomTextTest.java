package org.zhner.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** What holds for any text: seeded random strings of dictionary entries, numerals, odd characters and surrogates. */
final class RandomTextTest {
    private static final ScriptNormalizer NORMALIZER = ScriptNormalizer.load();
    private static final List<String> PARTS = parts();
    private static final int ROUNDS = 20_000;

    @Test
    void everySpanLeadsToTheOriginalAndBack() {
        Random random = new Random(1911);
        for (int round = 0; round < ROUNDS; round++) {
            AlignedText text = NORMALIZER.normalize(text(random)).text();
            int length = text.normalised().length();
            int begin = random.nextInt(length + 1);
            Span span = new Span(begin, begin + random.nextInt(length - begin + 1));
            Span original = text.toOriginal(span);
            assertThat(original.end()).isLessThanOrEqualTo(text.original().length());
            assertThat(text.toNormalised(original).contains(span) || span.isEmpty())
                    .as(text + " " + span)
                    .isTrue();
        }
    }

    @Test
    void codePointsAreDroppedOrKeepTheirPlaces() {
        Random random = new Random(1949);
        for (int round = 0; round < ROUNDS; round++) {
            AlignedText text = NORMALIZER.normalize(text(random)).text();
            String unified = CharacterForms.unify(text.original()).normalised();
            assertThat(text.normalised().codePoints().count())
                    .as(text.original())
                    .isEqualTo(unified.codePoints().count());
        }
    }

    @Test
    void rewritingTheResultChangesNothing() {
        Random random = new Random(1984);
        for (int round = 0; round < ROUNDS; round++) {
            String once = NORMALIZER.normalize(text(random)).text().normalised();
            assertThat(NORMALIZER.normalize(once).text()).isEqualTo(AlignedText.unchanged(once));
        }
    }

    @Test
    void foldingKeepsEveryPlaceAndIsDoneOnce() {
        Random random = new Random(1999);
        for (int round = 0; round < ROUNDS; round++) {
            String normalised = NORMALIZER.normalize(text(random)).text().normalised();
            String folded = NORMALIZER.fold(normalised);
            assertThat(folded).hasSameSizeAs(normalised);
            assertThat(NORMALIZER.fold(folded)).isEqualTo(folded);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(12); parts > 0; parts--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static List<String> parts() {
        List<String> parts = new ArrayList<>(
                ConversionTable.opencc("TSPhrases.txt").entries().keySet());
        parts.addAll(ConversionTable.opencc("TSCharacters.txt").entries().keySet());
        List<String> odd = List.of(
                "\u0000",
                "\n",
                "\r\n",
                "\u200B",
                "\uFEFF",
                "\u00A0",
                "\u3000",
                "Ａ",
                "\uF914",
                "\u2F00",
                "\uFA6C",
                "\uE000",
                "😀",
                "𠮷",
                "\uD87E\uDC00",
                "\uD800",
                "\uDC00",
                "a",
                "著",
                "一",
                "壹",
                "贰",
                "叁",
                "肆",
                "伍",
                "陆",
                "玖",
                "第",
                "之",
                "分之",
                "种",
                "個",
                "佰",
                "元",
                "萬",
                "币",
                "年",
                "前");
        while (parts.size() < 9_000) {
            parts.addAll(odd);
        }
        return parts;
    }
}
