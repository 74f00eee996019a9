package org.zhner.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.pipeline.HostileText;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

final class ScriptNormalizerTest {
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();

    @ParameterizedTest
    @CsvSource({
        "臺灣的國會,台湾的国会",
        "卡達爾,卡达尔", // not the country's other name
        "乾隆皇帝吃乾糧與麵,乾隆皇帝吃干粮与面",
        "他看著國會著名的著作,他看着国会著名的著作",
        "美國聯邦儲備委員會,美国联邦储备委员会",
        "皇后在后面之後,皇后在后面之后",
        "马克·卡尼访问丹麦,马克·卡尼访问丹麦",
        "川普與特朗普,川普与特朗普",
        "ＦＢＩ與ＢＢＣ２台,FBI与BBC2台"
    })
    void convertsCharactersAndPhrasesButNoRegionalWords(String original, String expected) {
        assertThat(SCRIPTS.normalize(original).text().normalised()).isEqualTo(expected);
    }

    @Test
    void simplifiedTextKeepsItsOwnCharacters() {
        String text = "乾隆时期的著名作家，他后来在台下干活。";
        assertThat(SCRIPTS.normalize(text).text().normalised()).isEqualTo(text);
    }

    @Test
    void invisibleCharactersGoAndAreFoundAgain() {
        // 特 ZWSP 朗 普
        // 特 朗 普
        AlignedText text = SCRIPTS.normalize("特\u200b朗普").text();
        assertThat(text.normalised()).isEqualTo("特朗普");
        assertThat(text.toOriginal(new Span(0, 3))).isEqualTo(new Span(0, 4));
        assertThat(text.toOriginal(new Span(1, 3))).isEqualTo(new Span(2, 4));
    }

    @Test
    void supplementaryAndPrivateCharactersKeepTheirPlaces() {
        // 𠮷 is two units and stays; U+E000 stays
        AlignedText text = SCRIPTS.normalize("𠮷\ue000國").text();
        assertThat(text.normalised()).isEqualTo("𠮷\ue000国");
        assertThat(text.toOriginal(new Span(3, 4))).isEqualTo(new Span(3, 4));
    }

    @Test
    void aCharacterThatChangesItsUnitsIsOneRun() {
        // 國 㑮 國: the middle one's Simplified form lies outside the Basic Multilingual Plane
        AlignedText text = SCRIPTS.normalize("國㑮國").text();
        assertThat(text.normalised().length()).isEqualTo(4);
        Span last = new Span(text.normalised().length() - 1, text.normalised().length());
        assertThat(text.toOriginal(last)).isEqualTo(new Span(2, 3));
    }

    @Test
    void compatibilityFormsBecomeCommonOnes() {
        assertThat(SCRIPTS.normalize("\uf90a子").text().normalised()).isEqualTo("金子");
    }

    @Test
    void mangledNumeralsAreRepairedWhereTheDocumentShowsThem() {
        String text = "這是最好的辦法之壹。第叁方說，近肆分之叁的人再壹次同意。";
        assertThat(SCRIPTS.normalize(text).text().normalised()).isEqualTo("这是最好的办法之一。第三方说，近四分之三的人再一次同意。");
    }

    @Test
    void namesAndSumsKeepTheirNumerals() {
        String text = "這是壹種看法，壹傳媒付了壹佰元，也是壹件小事。";
        assertThat(SCRIPTS.normalize(text).text().normalised()).isEqualTo("这是一种看法，壹传媒付了壹佰元，也是一件小事。");
    }

    @Test
    void oneFinancialNumeralIsNoPattern() {
        String text = "合約寫明第壹期付款，這是一個開始，一切順利。";
        assertThat(SCRIPTS.normalize(text).text().normalised()).isEqualTo("合约写明第壹期付款，这是一个开始，一切顺利。");
    }

    @ParameterizedTest
    @CsvSource({"美國總統訪問丹麥,HANT", "美国总统访问丹麦,HANS", "美國總統訪問丹麥美国总统访问丹麦,MIXED", "中文,UNKNOWN", "English only,UNKNOWN"})
    void tellsTheScript(String text, Script script) {
        assertThat(SCRIPTS.normalize(text).script()).isEqualTo(script);
    }

    @Test
    void tellsWhetherThereIsChineseAtAll() {
        assertThat(SCRIPTS.normalize("中").hasHan()).isTrue();
        assertThat(SCRIPTS.normalize("한국 kana カナ").hasHan()).isFalse();
    }

    @Test
    void normalisedTextIsNormalAlreadyAndEverySpanLeadsBack() {
        Random random = new Random(5);
        for (int round = 0; round < 1_000; round++) {
            AlignedText text = SCRIPTS.normalize(HostileText.next(random)).text();
            assertThat(SCRIPTS.normalize(text.normalised()).text().normalised()).isEqualTo(text.normalised());
            int length = text.normalised().length();
            int begin = random.nextInt(length + 1);
            Span span = new Span(begin, begin + random.nextInt(length - begin + 1));
            Span original = text.toOriginal(span);
            assertThat(SCRIPTS.simplify(original.in(text.original())).length()).isGreaterThanOrEqualTo(span.length());
        }
    }
}
