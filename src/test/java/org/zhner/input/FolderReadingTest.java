package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhner.input.Packed.gzip;
import static org.zhner.input.Packed.tar;
import static org.zhner.input.Packed.zip;
import static org.zhner.input.Packed.zstd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.article.Source.MediaType;
import org.zhner.problem.UserException;
import org.zhner.records.Digests;
import org.zhner.records.TableColumns;

/** Folders with everything that may be in them: what is read, in which order, under which names. */
final class FolderReadingTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        write("news/b.txt", Given.utf8("乙"));
        write("news/a.txt.gz", gzip(Given.utf8("甲")));
        write("news/2026/c.html", Given.utf8("<p>丙，一段。</p>"));
        write("news/2026/.hidden.txt", Given.utf8("藏"));
        write("news/d.jsonl.zst", zstd(Given.utf8("{\"text\":\"丁\"}\n\n{\"id\":\"own\",\"text\":\"戊\"}\n")));
        write("news/e.csv", Given.utf8("text,id\n己,seven\n庚,\n"));
        write(
                "news/f.zip",
                zip().with("x/g.txt", Given.utf8("辛"))
                        .with("h.html", Given.utf8("<p>壬，一段。</p>"))
                        .bytes());
        write("news/i.tar.gz", gzip(tar().with("j.txt", Given.utf8("癸")).bytes()));
    }

    @Test
    void everythingIsReadInTheOrderOfNames() {
        assertThat(describe(ReadingOptions.DEFAULT))
                .containsExactly(
                        "news/2026/c.html=丙，一段。<A>",
                        "news/a.txt.gz=甲",
                        "news/b.txt=乙",
                        "news/d.jsonl.zst#1=丁",
                        "own=戊",
                        "seven=己",
                        "news/e.csv#3=庚",
                        "news/f.zip!x/g.txt=辛",
                        "news/f.zip!h.html=壬，一段。<A>",
                        "news/i.tar.gz!j.txt=癸");
    }

    @Test
    void sourcesSayWhereTextComesFromAndWhatItWas() {
        List<Reading> readings = read(ReadingOptions.DEFAULT);
        Article member = Given.article(readings.get(8));
        assertThat(member.source().uri()).isEqualTo("in/news/f.zip!h.html");
        assertThat(member.source().mediaType()).isEqualTo(MediaType.HTML);
        assertThat(member.source().mediaType().isExtracted()).isTrue();
        assertThat(readings.stream()
                        .map(reading -> Given.article(reading).source().mediaType()))
                .containsExactly(
                        MediaType.HTML,
                        MediaType.TEXT,
                        MediaType.TEXT,
                        MediaType.JSON_LINES,
                        MediaType.JSON_LINES,
                        MediaType.CSV,
                        MediaType.CSV,
                        MediaType.TEXT,
                        MediaType.HTML,
                        MediaType.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.txt||乙,辛,癸",
                "*.html||丙，一段。<A>,壬，一段。<A>",
                "2026/**||丙，一段。<A>",
                "{b,j}.txt||乙,癸",
                "|2026|甲,乙,丁,戊,己,庚,辛,壬，一段。<A>,癸",
                "*.txt|*.tar.gz|乙,辛",
                "|*.{html,jsonl.zst,csv,zip,gz}|乙"
            })
    void globsChooseFilesAndMembers(String include, String exclude, String texts) {
        Globs globs = Globs.of(
                include == null ? List.of() : List.of(include), exclude == null ? List.of() : List.of(exclude));
        ReadingOptions options =
                new ReadingOptions(InputFormat.AUTO, Optional.empty(), globs, TableColumns.Wanted.USUAL);
        assertThat(describe(options).stream().map(reading -> reading.replaceFirst(".*=", "")))
                .containsExactly(texts.split(",", -1));
    }

    @Test
    void aBrokenGlobIsTold() {
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                                UserException.class, () -> Globs.of(List.of("{a"), List.of()))
                        .problem()
                        .code())
                .isEqualTo("GLOB_BROKEN");
    }

    @Test
    void columnsMayHaveAnyName() throws IOException {
        Path table = write("t.tsv", Given.utf8("編號\t標題\t內文\n7\t題\t甲\n"));
        ReadingOptions options =
                new ReadingOptions(InputFormat.AUTO, Optional.empty(), Globs.ALL, new TableColumns.Wanted("內文", "編號"));
        Article article = Given.article(Given.only(Given.read(options, new Input.File(table, "t.tsv"))));
        assertThat(article.id()).isEqualTo("7");
        assertThat(article.text()).isEqualTo("甲");
        assertThat(article.metadata().fields()).containsOnlyKeys("標題").containsEntry("標題", "\"題\"");
        assertThat(article.source().record()).hasValue(0);
        // printf '7\x1f題\x1f甲\x1f' | sha256sum
        assertThat(article.source().sha256()).isEqualTo(Digests.sha256(Given.utf8("7\u001F題\u001F甲\u001F")));
    }

    @Test
    void aMissingIdColumnIsToldIfItWasAskedFor() throws IOException {
        Path table = write("t.csv", Given.utf8("text\n甲\n"));
        ReadingOptions options = new ReadingOptions(
                InputFormat.AUTO, Optional.empty(), Globs.ALL, new TableColumns.Wanted("text", "nr"));
        assertThat(Given.problem(Given.only(Given.read(options, new Input.File(table, "t.csv"))))
                        .seen())
                .isEqualTo("text");
    }

    @Test
    void aListOfPathsLeadsToFilesAndFolders() {
        String list = folder.resolve("news/2026") + "\n" + folder.resolve("news/b.txt") + "\n";
        Input paths = new Input.Paths(new ByteArrayInputStream(Given.utf8(list)), "-");
        String base = Ids.safe(folder.toString());
        assertThat(Given.read(ReadingOptions.DEFAULT, paths))
                .extracting(HostileCase::describe)
                .containsExactly(base + "/news/2026/c.html=丙，一段。<A>", base + "/news/b.txt=乙");
    }

    @Test
    void nothingIsOpenedBeforeItIsAskedFor() throws IOException {
        Input input = new Input.File(folder.resolve("news"), "in/news");
        try (Readings readings = new ArticleReader(ReadingOptions.DEFAULT).read(List.of(input))) {
            readings.next();
            Files.delete(folder.resolve("news/b.txt"));
            assertThat(HostileCase.describe(readings.next())).isEqualTo("news/a.txt.gz=甲");
            assertThat(HostileCase.describe(readings.next())).isEqualTo("news/b.txt!FILE_MISSING");
        }
    }

    @Test
    void aHundredThousandRecordsOfOneIdAreToldApart() {
        Readings readings = new ArticleReader(ReadingOptions.DEFAULT.with(InputFormat.JSONL))
                .read(List.of(Given.input(Given.utf8("{\"id\":\"x\",\"text\":\"甲\"}\n".repeat(100_000)))));
        assertThat(ReadingInvariants.check(readings)).hasSize(100_000);
    }

    private List<String> describe(ReadingOptions options) {
        return read(options).stream().map(HostileCase::describe).toList();
    }

    private List<Reading> read(ReadingOptions options) {
        return Given.read(options, new Input.File(folder.resolve("news"), "in/news"));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
