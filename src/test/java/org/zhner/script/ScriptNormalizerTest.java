package org.zhner.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

final class ScriptNormalizerTest {
    private static final ScriptNormalizer NORMALIZER = ScriptNormalizer.load();

    @ParameterizedTest
    @CsvSource({
        "丹麥與歐洲聯盟,丹麦与欧洲联盟",
        "鮑威爾,鲍威尔",
        "卡達爾說川普去義大利,卡达尔说川普去义大利", // regional words stay
        "乾隆皇帝,乾隆皇帝",
        "蕭乾,萧乾",
        "把衣服曬乾，餅乾也乾淨,把衣服晒干，饼干也干净",
        "張乾等三人,张乾等三人",
        "皇后在後面,皇后在后面",
        "這裡是十里,这里是十里",
        "于右任於臺北,于右任于台北",
        "鍾先生看鐘,钟先生看钟",
        "錢鍾書,钱锺书",
        "姜女士買薑,姜女士买姜",
        "范先生示範,范先生示范",
        "象徵與徵兵,象征与征兵",
        "甚麼是什麼,什么是什么",
        "藉口與憑藉,借口与凭借",
        "公司計畫規畫新區,公司计划规划新区",
        "喀什噶爾,喀什噶尔",
    })
    void simplifiesCharactersAndPhrases(String traditional, String simplified) {
        assertThat(normalised(traditional)).isEqualTo(simplified);
        assertThat(NORMALIZER.simplify(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({
        "他看著這個國家,他看着这个国家",
        "隨著有關單位說明,随着有关单位说明",
        "著名學者的著作很顯著,著名学者的著作很显著",
        "帶著作品參展,带着作品参展",
        "藉著這個機會,借着这个机会",
        "執著的原著讀者,执着的原著读者",
    })
    void tellsTheParticleFromWritingInTraditionalText(String traditional, String simplified) {
        assertThat(normalised(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "著名学者发表专著，鲁迅著，成绩显著。",
                "乾隆年间，乾县与乾陵；干净的饼干。",
                "皇后在里屋，台湾与云南，于谦姓于，范围很广。",
                "什么时候？沉默的沈先生借口离开，钟表和锺书。",
                "征求意见，象征意义。宫商角徵羽。",
                "面条、头发、发现、复杂、重复、答复、覆盖。",
            })
    void leavesSimplifiedTextAsItIs(String text) {
        NormalizedText result = NORMALIZER.normalize(text);
        assertThat(result.text()).isEqualTo(AlignedText.unchanged(text));
        assertThat(result.script()).isEqualTo(Script.HANS);
    }

    @Test
    void mapsACharacterThatChangesItsLengthAsAWhole() {
        // original 在 𠗣 𠗣 國 at units 0, 1, 3, 5; normalised 在 㓆 㓆 国
        AlignedText text = NORMALIZER.normalize("在𠗣𠗣國").text();
        assertThat(text.normalised()).isEqualTo("在㓆㓆国");
        assertThat(text.alignment()).hasToString("=1 2>1 2>1 =1");
        assertThat(text.toOriginal(new Span(2, 4))).isEqualTo(new Span(3, 6));
    }

    @Test
    void supplementaryAndPrivateCharactersPass() {
        String text = "😀𠮷\uE000丹";
        assertThat(NORMALIZER.normalize(text).text()).isEqualTo(AlignedText.unchanged(text));
    }

    @Test
    void aNameWithAnInvisibleCharacterIsOneName() {
        // original 見 ZWSP 特 ZWSP 朗 普; normalised 见 特 朗 普
        AlignedText text = NORMALIZER.normalize("見\u200B特\u200B朗普").text();
        assertThat(text.normalised()).isEqualTo("见特朗普");
        assertThat(text.alignment()).hasToString("=1 1>0 =1 1>0 =2");
        assertThat(text.toOriginal(new Span(1, 4))).isEqualTo(new Span(2, 6));
    }

    @Test
    void findsPhrasesAcrossInvisibleCharacters() {
        AlignedText text = NORMALIZER.normalize("藉\u200D口").text();
        assertThat(text.normalised()).isEqualTo("借口");
        assertThat(text.alignment()).hasToString("=1 1>0 =1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u200B", "\u200D", "\uFEFF", "\u00AD", "\u200F", "\u202E", "\uFE00", "\u2060", "\uDB40\uDD00"})
    void dropsWhatCannotBeSeen(String invisible) {
        AlignedText text = NORMALIZER.normalize("丹" + invisible + "麥").text();
        assertThat(text.normalised()).isEqualTo("丹麦");
        assertThat(text.alignment()).hasToString("=1 " + invisible.length() + ">0 =1");
    }

    @Test
    void aTextOfInvisibleCharactersBecomesEmpty() {
        AlignedText text = NORMALIZER.normalize("\uFEFF\u200B").text();
        assertThat(text.normalised()).isEmpty();
        assertThat(text.toNormalised(new Span(0, 2))).isEqualTo(new Span(0, 0));
    }

    @Test
    void fullWidthLettersAndDigitsBecomeAsciiAndNothingElseDoes() {
        AlignedText text = NORMALIZER.normalize("Ｇ２０，（ａｂ）～\u00A0\u3000\n\t").text();
        assertThat(text.normalised()).isEqualTo("G20，（ab）～\u00A0\u3000\n\t");
        assertThat(text.alignment().isIdentity()).isTrue();
    }

    @Test
    void compatibilityFormsBecomeTheUnifiedCharacter() {
        // U+F914 is 樂; U+2F00 and U+2F46 are the radicals 一 and 无; U+2F800 is 丽; U+FA6C is U+242EE
        AlignedText text =
                NORMALIZER.normalize("\uF914\u2F00\u2F46\uD87E\uDC00\uFA6C").text();
        assertThat(text.normalised()).isEqualTo("乐一无丽\uD850\uDEEE");
        assertThat(text.alignment()).hasToString("=3 2>1 1>2");
    }

    @Test
    void emptyTextStaysEmpty() {
        NormalizedText empty = NORMALIZER.normalize("");
        assertThat(empty.text()).isEqualTo(AlignedText.unchanged(""));
        assertThat(empty.script()).isEqualTo(Script.UNKNOWN);
        assertThat(empty.hasHan()).isFalse();
    }

    @Test
    void charactersOfBothScriptsCountForNeither() {
        NormalizedText both = NORMALIZER.normalize("后里台干于范群峰床秘");
        assertThat(both.traditional()).isZero();
        assertThat(both.simplified()).isZero();
        assertThat(both.script()).isEqualTo(Script.UNKNOWN);
        assertThat(both.hasHan()).isTrue();
    }

    @Test
    void nineTenthsOfTheTellingCharactersMakeAScript() {
        assertThat(script("國國國國國國國國國国")).isEqualTo(Script.HANT);
        assertThat(script("國國國國國國國國国")).isEqualTo(Script.MIXED);
        assertThat(script("国国国国国国国国国國")).isEqualTo(Script.HANS);
        assertThat(script("Denmark 1864")).isEqualTo(Script.UNKNOWN);
    }

    @Test
    void countsCharactersNotUnits() {
        // 𠗣 is Traditional, of 㓆
        NormalizedText text = NORMALIZER.normalize("𠗣國国x😀");
        assertThat(text.traditional()).isEqualTo(2);
        assertThat(text.simplified()).isEqualTo(1);
    }

    private static Script script(String text) {
        return NORMALIZER.normalize(text).script();
    }

    private static String normalised(String text) {
        return NORMALIZER.normalize(text).text().normalised();
    }

    @Test
    void foldedANameIsTheSameAloneAndInAnyText() {
        String inText = NORMALIZER.normalize("張乾隆重登場，大家看著辦").text().normalised();
        assertThat(inText).contains("乾隆", "着");
        assertThat(NORMALIZER.fold(inText)).contains(NORMALIZER.fold(NORMALIZER.simplify("張乾")));
        assertThat(NORMALIZER.fold(inText)).contains(NORMALIZER.fold(NORMALIZER.simplify("看著")));
    }
}
