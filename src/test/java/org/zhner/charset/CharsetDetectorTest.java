package org.zhner.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhner.article.Source.CharsetFrom;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

final class CharsetDetectorTest {
    @ParameterizedTest
    @ValueSource(strings = {"丹麥首相訪問臺北", "央行宣布升息一碼", "颱風逼近學校停課", "總統說：「謝謝。」", "鮑威爾談通膨壓力"})
    void eightTraditionalCharactersAreEnough(String text) {
        assertFound(text, StandardCharsets.UTF_8);
        assertFound(text, CharsetDetector.BIG5);
        assertFound(text, CharsetDetector.GB18030);
    }

    @ParameterizedTest
    @ValueSource(strings = {"丹麦首相访问北京", "央行宣布降准降息", "台风逼近学校停课", "总统说：“谢谢。”", "欧盟对华电动车案"})
    void eightSimplifiedCharactersAreEnough(String text) {
        assertFound(text, StandardCharsets.UTF_8);
        assertFound(text, CharsetDetector.GB18030);
    }

    @Test
    void latinTextWithFewChineseCharactersIsFound() {
        assertFound("Powell (鮑威爾) spoke on Friday.\n", CharsetDetector.BIG5);
        assertFound("Powell (鲍威尔) spoke on Friday.\n", CharsetDetector.GB18030);
    }

    @Test
    void hongKongsCharactersAreFoundInBig5() {
        // 嘅, 咗 and 啲 are Cantonese; 𨋢 (a lift) is supplementary.
        String text = "佢哋喺𨋢入面講緊香港嘅新聞，政府今日公布咗";
        CharsetDetector.Detected detected =
                CharsetDetector.detect(text.getBytes(CharsetDetector.BIG5)).orElseThrow();
        assertThat(detected.charset()).isEqualTo(CharsetDetector.BIG5);
        assertThat(detected.text()).isEqualTo(text).contains("𨋢");
    }

    @Test
    void fourByteCharactersOfGb18030AreKept() {
        assertFound("中国人名用字𠮷和𫖯等，报道说这是今年的第一个案例", CharsetDetector.GB18030);
    }

    @Test
    void utf8CutInsideItsLastCharacterIsNotTakenForAnotherEncoding() {
        byte[] whole = "國際貨幣基金組織週二發布最新展望".getBytes(StandardCharsets.UTF_8);
        for (int length = whole.length - 2; length < whole.length; length++) {
            Problem problem = problem(Arrays.copyOf(whole, length));
            assertThat(problem.code()).isEqualTo("ENCODING_UNKNOWN");
            assertThat(problem.seen()).contains("UTF-8: bytes", "at offset " + (whole.length - 3));
        }
    }

    @Test
    void noShortUtf8TextThatWasCutIsBelieved() {
        String text = "國際貨幣基金組織週二發布最新展望，下修全球經濟成長預測，美國聯準會主席鮑威爾表示不急於降息";
        for (int begin = 0; begin + 8 <= text.length(); begin++) {
            byte[] bytes = text.substring(begin, begin + 8).getBytes(StandardCharsets.UTF_8);
            for (int cut = 1; cut <= 2; cut++) {
                assertThat(CharsetDetector.detect(Arrays.copyOf(bytes, bytes.length - cut)))
                        .as("%s less %d bytes", text.substring(begin, begin + 8), cut)
                        .isEmpty();
            }
        }
    }

    @Test
    void latinTextOfAnotherEncodingIsNotTakenForChinese() {
        byte[] bytes = "Le président a déclaré, élu à Genève, où il réside".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem(bytes).code()).isEqualTo("ENCODING_UNKNOWN");
    }

    @Test
    void whatIsInNoneOfTheThreeNamesTheFirstBadByteOfEach() {
        // 中 in UTF-8, a line feed, then FF, which begins no character anywhere.
        Problem problem = problem(new byte[] {(byte) 0xE4, (byte) 0xB8, (byte) 0xAD, 0x0A, (byte) 0xFF, 0x0A});
        assertThat(problem.code()).isEqualTo("ENCODING_UNKNOWN");
        assertThat(problem.seen())
                .contains("UTF-8: bytes FF at offset 4")
                .contains("Big5-HKSCS: bytes")
                .contains("GB18030: bytes");
    }

    @Test
    void theTableKnowsBothScriptsAndTheMarks() {
        for (char common : "的國国說说們们臺台，。「」“”…".toCharArray()) {
            assertThat(CommonCharacters.contains(common)).as("%s", common).isTrue();
        }
        assertThat(CommonCharacters.contains('涓')).isFalse();
    }

    private static void assertFound(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        assertThat(new String(bytes, charset))
                .as("can be written in %s", charset)
                .isEqualTo(text);
        assertThat(new TextDecoder(Optional.empty()).decode(bytes, "x"))
                .isEqualTo(new TextDecoder.Decoded(text, charset, CharsetFrom.DETECTED));
    }

    private static Problem problem(byte[] bytes) {
        UserException fault =
                assertThrows(UserException.class, () -> new TextDecoder(Optional.empty()).decode(bytes, "x"));
        return fault.problem();
    }
}
