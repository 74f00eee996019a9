package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Source.CharsetFrom;

final class TextReadingTest {
    private static final String TEXT = "丹麥首相訪問臺北\r\n\r\n　記者　王小明\n";

    @TempDir
    private Path folder;

    @Test
    void everyCharacterKeepsItsPlace() {
        String text = "\n\r\n 甲\tA\u00A0\u200B\uE000𠮷\u2028\uFFFE乙\uFEFF\f\u0007\r";
        assertThat(Given.article(Given.utf8(text)).text()).isEqualTo(text);
    }

    @Test
    void standardInputIsNamedByADash() {
        Article article = Given.article(Given.utf8(TEXT));
        assertThat(article.id()).isEqualTo("stdin");
        assertThat(article.source().uri()).isEqualTo("-");
        assertThat(article.source().record()).isEmpty();
        assertThat(article.metadata()).isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "news.txt,news",
        "news.txt.gz,news",
        "news.2018.txt,news.2018",
        "news,news",
        ".hidden,.hidden",
        ".gz,.gz",
        "新聞.txt,新聞"
    })
    void anIdIsTheFilesNameWithoutItsExtension(String name, String id) {
        assertThat(Ids.stem(Path.of("some.folder", name))).isEqualTo(id);
    }

    @Test
    void aFileIsNamedAsTheUserNamedIt() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), Given.utf8(TEXT));
        Article article =
                Given.article(Given.only(Given.text(new Input.File(file, "./given/a.txt"), Optional.empty())));
        assertThat(article.source().uri()).isEqualTo("./given/a.txt");
        assertThat(article.id()).isEqualTo("a");
    }

    @Test
    void theDigestIsOfTheUnpackedBytes() {
        // SHA-256 of the three bytes "abc": FIPS 180-2, appendix B.1.
        String digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(Given.article(Given.utf8("abc")).source().sha256()).isEqualTo(digest);
        assertThat(Given.article(Given.packed(Given.utf8("abc"))).source().sha256())
                .isEqualTo(digest);
    }

    @Test
    void gzipIsKnownByItsBytesNotItsName() throws IOException {
        Path packed = Files.write(folder.resolve("a.txt"), Given.packed(Given.utf8(TEXT)));
        Path plain = Files.write(folder.resolve("b.gz"), Given.utf8(TEXT));
        for (Path file : new Path[] {packed, plain}) {
            assertThat(Given.article(Given.only(Given.text(new Input.File(file, "x"), Optional.empty())))
                            .text())
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void gzipOfManyPartsIsReadWholeEvenFromASlowPipe() {
        byte[] parts = Given.joined(Given.packed(Given.utf8("甲")), Given.packed(Given.utf8("乙")));
        Input slow = new Input.Stream(new OneByteAtATime(parts), "-");
        assertThat(Given.article(Given.only(Given.text(slow, Optional.empty()))).text())
                .isEqualTo("甲乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8", "GB18030"})
    void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        for (Article article : new Article[] {Given.article(bytes), Given.article(bytes, "Big5")}) {
            assertThat(article.text()).isEqualTo(TEXT);
            assertThat(article.source().charset()).isEqualTo(Charset.forName(charset));
            assertThat(article.source().charsetFrom()).isEqualTo(CharsetFrom.BOM);
        }
    }

    @Test
    void onlyTheFirstByteOrderMarkIsOne() {
        assertThat(Given.article(Given.utf8("\uFEFF\uFEFF甲")).text()).isEqualTo("\uFEFF甲");
    }

    @Test
    void theUsersEncodingGoesBeforeDetection() {
        Article article = Given.article(TEXT.getBytes(Charset.forName("Big5")), "Big5");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.source().charsetFrom()).isEqualTo(CharsetFrom.OPTION);
        assertThat(Given.article(TEXT.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE")
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void plainAsciiIsUtf8() {
        Article article = Given.article(Given.utf8("Denmark\n"));
        assertThat(article.source().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(article.source().charsetFrom()).isEqualTo(CharsetFrom.DETECTED);
    }

    @Test
    void anyWellFormedTextComesBackFromAnyUnicodeEncoding() {
        Random random = new Random(31);
        for (int round = 0; round < 500; round++) {
            String text = "甲" + RandomText.of(random, 40);
            assertThat(Given.article(Given.utf8(text)).text()).isEqualTo(text);
            assertThat(Given.article(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                            .text())
                    .isEqualTo(text);
            assertThat(Given.article(text.getBytes(Charset.forName("GB18030")), "GB18030")
                            .text())
                    .isEqualTo(text);
        }
    }

    @Test
    void randomBytesGiveAnArticleOrAProblemAndNeverAnException() {
        Random random = new Random(32);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = new byte[random.nextInt(30)];
            random.nextBytes(bytes);
            for (String encoding : new String[] {"UTF-8", "UTF-16", "UTF-32", "CESU-8", "Big5-HKSCS", "x-EUC-TW"}) {
                Given.only(Given.text(Given.input(bytes), Optional.of(Charset.forName(encoding))));
            }
            Given.only(Given.text(Given.input(bytes), Optional.empty()));
        }
    }
}
