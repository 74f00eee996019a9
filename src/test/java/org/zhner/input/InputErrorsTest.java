package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhner.article.Reading;
import org.zhner.problem.Problem;

/** Whatever is wrong with an input is told, with a code of its own. */
final class InputErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsNamedAsTheUserNamedIt() {
        Reading.Unreadable missing = Given.unreadable(
                Given.only(Given.text(new Input.File(folder.resolve("no.txt"), "given/no.txt"), Optional.empty())));
        assertThat(missing.problem().code()).isEqualTo("FILE_MISSING");
        assertThat(missing.problem().where()).isEqualTo("given/no.txt");
        assertThat(missing.id()).isEqualTo("no");
        assertThat(missing.uri()).isEqualTo("given/no.txt");
        assertThat(missing.record()).isEmpty();
    }

    @Test
    void aFileBelowAFileCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "甲");
        assertThat(fileProblem(file.resolve("b.txt")).code()).isIn("FILE_MISSING", "READ_FAILED");
    }

    @Test
    void anEmptyFolderHasNothingInIt() {
        assertThat(fileProblem(folder).code()).isEqualTo("NOTHING_FOUND");
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() {
        assertThat(failure(new AccessDeniedException("a.txt")).code()).isEqualTo("FILE_UNREADABLE");
    }

    @Test
    void aFileThatVanishesIsMissing() {
        assertThat(failure(new NoSuchFileException("a.txt")).code()).isEqualTo("FILE_MISSING");
    }

    @Test
    void aFailingDiskIsTold() {
        Problem problem = failure(new IOException("Input/output error"));
        assertThat(problem.code()).isEqualTo("READ_FAILED");
        assertThat(problem.seen()).contains("Input/output error");
    }

    @Test
    void anEmptyFileSaysWhyItIsEmpty() {
        assertThat(empty(new byte[0])).isEqualTo("0 bytes");
        assertThat(empty(Given.packed(new byte[0]))).isEqualTo("0 bytes");
        assertThat(empty(Given.utf8("\uFEFF"))).isEqualTo("3 bytes of byte order mark");
        assertThat(empty(Given.utf8(" \r\n\t　"))).isEqualTo("7 bytes of white space");
        assertThat(empty(Given.bytes(0xFF, 0xFE))).isEqualTo("2 bytes of byte order mark");
    }

    @ParameterizedTest
    @CsvSource({
        "25 50 44 46 2D 31,PDF",
        "89 50 4E 47 0D 0A,PNG",
        "FF D8 FF E0 00 10,JPEG",
        "FF FE 00 00 32 4E,UTF-32",
        "E4 B8 AD 00 E4 B8,zero byte at offset 3",
        "EF BB BF 41 00 41,zero byte at offset 4"
    })
    void aBinaryFileSaysWhatItLooksLike(String hex, String seen) {
        byte[] bytes = bytes(hex);
        for (Problem problem : new Problem[] {Given.problem(bytes), Given.problem(bytes, "GB18030")}) {
            assertThat(problem.code()).isEqualTo("BINARY_FILE");
            assertThat(problem.seen()).contains(seen);
        }
    }

    @Test
    void utf16WithoutAMarkIsToldToNameItsEncoding() {
        Problem problem = Given.problem("甲\n乙".getBytes(StandardCharsets.UTF_16LE));
        assertThat(problem.code()).isEqualTo("BINARY_FILE");
        assertThat(problem.remedy()).contains("UTF-16", "--encoding");
    }

    @Test
    void textThatOnlyBeginsLikeAnArchivesNameIsText() {
        assertThat(Given.article(Given.utf8("Rar! 甲")).text()).isEqualTo("Rar! 甲");
    }

    @Test
    void truncatedGzipIsTold() {
        byte[] packed = Given.packed(Given.utf8("丹麥首相訪問臺北"));
        for (int length = 2; length < packed.length; length++) {
            assertThat(Given.problem(Arrays.copyOf(packed, length)).code())
                    .as("%d of %d bytes", length, packed.length)
                    .isEqualTo("GZIP_CORRUPT");
        }
    }

    @Test
    void gzipWithAWrongChecksumIsTold() {
        byte[] packed = Given.packed(Given.utf8("丹麥首相訪問臺北"));
        packed[packed.length - 6] ^= 1;
        assertThat(Given.problem(packed).code()).isEqualTo("GZIP_CORRUPT");
    }

    @Test
    void aFileOverTheLimitIsTooLargeAndOneAtItIsNot() {
        Limits limits = new Limits(6, 6, 6, 1 << 20, 200, 4);
        assertThat(Given.article(read(limits, Given.input(Given.utf8("甲乙")))).text())
                .isEqualTo("甲乙");
        Problem problem = Given.problem(read(limits, Given.input(Given.utf8("甲乙a"))));
        assertThat(problem.code()).isEqualTo("FILE_TOO_LARGE");
        assertThat(problem.seen()).contains("6 bytes");
    }

    @Test
    void aSmallPackedFileThatUnpacksOverTheLimitIsTooLarge() {
        Limits limits = new Limits(1_000, 1_000, 1_000, 1 << 20, 200, 4);
        assertThat(Given.problem(read(limits, Given.input(Given.packed(new byte[100_000]))))
                        .code())
                .isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void bytesThatAreNotInTheUsersEncodingAreNamed() {
        Problem problem = Given.problem(bytes("E4 B8 AD 0A FF"), "UTF-8");
        assertThat(problem.code()).isEqualTo("UNDECODABLE");
        assertThat(problem.where()).isEqualTo("-, byte offset 4");
        assertThat(problem.seen()).isEqualTo("bytes FF");
        assertThat(problem.expected()).contains("UTF-8", "--encoding says so");
    }

    @Test
    void bytesThatAreNotWhatTheMarkSaysAreNamed() {
        Problem problem = Given.problem(bytes("EF BB BF 41 C3"));
        assertThat(problem.code()).isEqualTo("UNDECODABLE");
        assertThat(problem.where()).isEqualTo("-, byte offset 4");
        assertThat(problem.expected()).contains("byte order mark");
    }

    @Test
    void oddBytesOfUtf16AreNamed() {
        assertThat(Given.problem(bytes("FF FE 2D 4E 87")).where()).isEqualTo("-, byte offset 4");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,41 00 00 D8 41 00,2", "UTF-32BE,00 00 00 41 00 00 D8 00,4", "CESU-8,41 41 ED A0 80,2"})
    void halfACharacterIsNamedInEveryEncoding(String encoding, String hex, int offset) {
        Problem problem = Given.problem(bytes(hex), encoding);
        assertThat(problem.code()).isEqualTo("UNDECODABLE");
        assertThat(problem.where()).isEqualTo("-, byte offset " + offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5-HKSCS", "GB18030"})
    void aFileCutInsideACharacterIsToldUnderItsEncoding(String encoding) {
        byte[] bytes = "國際新聞".getBytes(Charset.forName(encoding));
        Problem problem = Given.problem(Arrays.copyOf(bytes, bytes.length - 1), encoding);
        assertThat(problem.code()).isEqualTo("UNDECODABLE");
        assertThat(problem.where()).isEqualTo("-, byte offset 6");
    }

    private static Problem failure(IOException failure) {
        return Given.problem(Given.only(Given.text(Given.failing(Given.utf8("甲乙"), failure), Optional.empty())));
    }

    private static Problem fileProblem(Path path) {
        return Given.problem(Given.only(Given.text(new Input.File(path, path.toString()), Optional.empty())));
    }

    private static String empty(byte[] bytes) {
        Problem problem = Given.problem(bytes);
        assertThat(problem.code()).isEqualTo("EMPTY_FILE");
        return problem.seen();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    private static Reading read(Limits limits, Input input) {
        return Given.only(Given.all(new ArticleReader(ReadingOptions.DEFAULT, limits).read(List.of(input))));
    }
}
