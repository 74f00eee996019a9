package org.zhner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.text.Span;

class GoldReaderTest {
    private static final String IOB2 = """
            # newdoc id = batch-1
            # sent_id = one
            # text = 王小明去 Paris。
            1\t王\tB-PER\t-\tx
            2\t小明\tI-PER\t-\tx
            3\t去\tO\t-\t-
            4\tParis\tB-LOC\t-\tx
            5\t。\tO\t-\t-

            # sent_id = two
            # text = 台北台中
            1\t台北\tB-LOC\t-\tx
            2\t台中\tB-LOC\t-\tx
            """;

    @TempDir
    Path folder;

    @Test
    void joinsTheSentencesOfADocumentAndLanguage() {
        // The surrogate pair 𠮷 is one code point and two units, so what follows moves by one.
        GoldSet gold = open("gold.jsonl", """
                {"doc":"a","sentence":0,"lang":"zh-TW","text":"𠮷田在東京。","en":"Yoshida is in Tokyo.","mentions":[{"start":0,"end":2,"type":"PERSON"},{"start":3,"end":5,"type":"GPE"}]}
                {"doc":"a","sentence":0,"lang":"zh-CN","text":"吉田。","mentions":[]}
                {"doc":"a","sentence":1,"lang":"zh-TW","text":"日本","mentions":[{"start":0,"end":2,"type":"COUNTRY"}]}
                """);

        assertThat(gold.documents()).extracting(GoldDocument::id).containsExactly("a/zh-TW", "a/zh-CN");
        GoldDocument document = gold.documents().get(0);
        assertThat(document.text()).isEqualTo("𠮷田在東京。\n日本");
        assertThat(document.mentions())
                .extracting(GoldMention::reading)
                .containsExactly(
                        new LabelledSpan(new Span(0, 3), Label.PERSON),
                        new LabelledSpan(new Span(4, 6), Label.GPE),
                        new LabelledSpan(new Span(8, 10), Label.COUNTRY));
        assertThat(document.mentions().get(0).reference()).isEqualTo(new Reference.Translation("Yoshida is in Tokyo."));
        assertThat(gold.types()).isEqualTo(TypeSet.FIVE);
    }

    @Test
    void aSentenceWithoutDocumentIsOne() {
        GoldSet gold = open("gold.jsonl", """
                {"sentence":0,"lang":"zh-Hant","text":"日本","mentions":[]}
                {"sentence":0,"lang":"zh-Hant","text":"日本","mentions":[]}
                """);

        assertThat(gold.documents()).extracting(GoldDocument::id).containsExactly("line-1", "line-2");
    }

    @Test
    void findsTokensInTheTextAndTakesASentenceForADocument() {
        GoldSet gold = open("gold.iob2", IOB2);

        assertThat(gold.documents()).extracting(GoldDocument::id).containsExactly("one", "two");
        assertThat(surfaces(gold.documents().get(0))).containsExactly("PER 王小明", "LOC Paris");
        assertThat(surfaces(gold.documents().get(1))).containsExactly("LOC 台北", "LOC 台中");
        assertThat(gold.types()).isEqualTo(TypeSet.THREE);
    }

    @Test
    void readsTheGoldOfAnArticleWithItsOtherReadings() throws IOException {
        Files.writeString(folder.resolve("case.txt"), "布魯克林的美國財政部");
        GoldSet gold = open("case.gold.tsv", """
                begin\tend\ttype\tsurface\tname_en\tiso\talso\trequired
                0\t4\tGPE\t布魯克林\tBrooklyn\t\tLOCATION\tno
                5\t10\tORGANIZATION\t美國財政部\t\t\tCOUNTRY:美國|ORGANIZATION:財政部\tyes
                """);

        GoldDocument document = gold.documents().get(0);
        GoldMention first = document.mentions().get(0);
        assertThat(first.required()).isFalse();
        assertThat(first.also()).containsExactly(new LabelledSpan(new Span(0, 4), Label.LOCATION));
        assertThat(first.reference()).isEqualTo(new Reference.Identity("", "Brooklyn"));
        assertThat(document.mentions().get(1).also())
                .containsExactly(
                        new LabelledSpan(new Span(5, 7), Label.COUNTRY),
                        new LabelledSpan(new Span(7, 10), Label.ORGANIZATION));
    }

    @Test
    void readsWhatZhnerWrites() {
        GoldSet gold = open("out.json", """
                {"schemaVersion":"1.0","id":"x","status":"ok","offsetUnit":"codePoint","text":"𠮷田在日本",
                 "textLength":5,"pipeline":{"name":"zhner","version":"0"},
                 "mentions":[{"id":"m0","start":0,"end":2,"text":"𠮷田","type":"PERSON","score":0.5,"from":"model","entity":"e0"},
                             {"id":"m1","start":3,"end":5,"text":"日本","type":"COUNTRY","entity":"e1"}],
                 "entities":[{"id":"e0","type":"PERSON","name":"𠮷田","mentions":["m0"]},
                             {"id":"e1","type":"COUNTRY","name":"日本","mentions":["m1"],"links":[{"scheme":"iso3166-1","id":"JP"}]}]}
                """);

        assertThat(surfaces(gold.documents().get(0))).containsExactly("PERSON 𠮷田", "COUNTRY 日本");
        SystemDocument system = TaggedJsonReader.systems(GoldFile.read(folder.resolve("out.json")))
                .get(0);
        assertThat(system.mentions().get(0).score()).hasValue(0.5);
        assertThat(system.mentions().get(1).links().get(0).id()).isEqualTo("JP");
    }

    @Test
    void emptyFilesHoldNoDocuments() {
        assertThat(open("gold.jsonl", "").documents()).isEmpty();
        assertThat(open("gold.iob2", "\n").documents()).isEmpty();
    }

    @Test
    void readsWindowsLineEnds() {
        assertThat(open("gold.iob2", IOB2.replace("\n", "\r\n")))
                .isNotNull()
                .satisfies(
                        gold -> assertThat(surfaces(gold.documents().get(0))).containsExactly("PER 王小明", "LOC Paris"));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        for (String offsets :
                List.of("1,\"end\":4", "-1,\"end\":1", "1,\"end\":1", "2,\"end\":1", "0,\"end\":9999999999")) {
            Problem problem = problem(
                    "gold.jsonl",
                    "{\"text\":\"𠮷日本\",\"mentions\":[{\"start\":" + offsets + ",\"type\":\"COUNTRY\"}]}");
            assertThat(problem.code()).isEqualTo("GOLD_OFFSETS");
            assertThat(problem.where()).endsWith("gold.jsonl, line 1");
            assertThat(problem.expected()).contains("<= 3");
        }
    }

    @Test
    void refusesOverlappingGold() {
        Problem problem = problem(
                "gold.jsonl",
                "\n{\"text\":\"台北市\",\"mentions\":[{\"start\":0,\"end\":3,\"type\":\"GPE\"},{\"start\":0,\"end\":2,\"type\":\"GPE\"}]}");

        assertThat(problem.code()).isEqualTo("GOLD_OVERLAP");
        assertThat(problem.where()).endsWith(", line 2");
        assertThat(problem.seen()).contains("台北");
    }

    @Test
    void refusesUnknownTypes() {
        Problem problem =
                problem("gold.jsonl", "{\"text\":\"台北市\",\"mentions\":[{\"start\":0,\"end\":3,\"type\":\"CITY\"}]}");

        assertThat(problem.code()).isEqualTo("GOLD_TYPE");
        assertThat(problem.seen()).isEqualTo("CITY");
        assertThat(problem.expected()).contains("GPE");
        assertThat(problem("gold.jsonl", "{\"text\":\"台\",\"mentions\":[{\"start\":0,\"end\":1,\"type\":\"NAME\"}]}")
                        .code())
                .isEqualTo("GOLD_TYPE");
        assertThat(problem("gold.iob2", IOB2.replace("B-LOC", "B-EVT")).code()).isEqualTo("GOLD_TYPE");
    }

    @Test
    void refusesBrokenJson() {
        assertThat(problem("gold.jsonl", "{\"text\":\"台\",\"mentions\":[]}\n{\"text\":")
                        .where())
                .endsWith(", line 2");
        assertThat(problem("gold.jsonl", "[]").code()).isEqualTo("GOLD_JSON");
        assertThat(problem("gold.jsonl", "{\"text\":\"台\"}").what()).contains("mentions");
        assertThat(problem("gold.jsonl", "{\"text\":5,\"mentions\":[]}").seen()).isEqualTo("5");
        assertThat(problem("gold.jsonl", "{\"text\":\"台\",\"mentions\":[]} x").code())
                .isEqualTo("GOLD_JSON");
        assertThat(problem("gold.jsonl", "{\"text\":\"台\",\"mentions\":[{\"start\":0.5,\"end\":1,\"type\":\"GPE\"}]}")
                        .expected())
                .isEqualTo("a whole number");
    }

    @Test
    void namesTheLineOfAFaultInsideALongDocument() {
        assertThat(problem("out.json", "{\"schemaVersion\":\"1.0\",\n\n\"id\": oops}")
                        .where())
                .endsWith(", line 3");
    }

    @Test
    void refusesSentencesOutOfOrder() {
        Problem problem = problem("gold.jsonl", """
                {"doc":"a","sentence":1,"lang":"zh-TW","text":"日本","mentions":[]}
                {"doc":"a","sentence":1,"lang":"zh-TW","text":"日本","mentions":[]}
                """);

        assertThat(problem.code()).isEqualTo("GOLD_ORDER");
    }

    @Test
    void refusesANameThatGoesOnWithoutBeginning() {
        assertThat(problem("gold.iob2", IOB2.replace("去\tO", "去\tI-LOC")).where())
                .endsWith(", line 6");
        assertThat(problem("gold.iob2", IOB2.replace("Paris\tB-LOC", "Paris\tI-LOC"))
                        .seen())
                .isEqualTo("I-LOC");
        assertThat(problem("gold.iob2", IOB2.replace("王\tB-PER", "王\tI-PER")).expected())
                .contains("B-PER");
    }

    @Test
    void refusesMalformedTokenLines() {
        assertThat(problem("gold.iob2", IOB2.replace("3\t去\tO\t-\t-", "3 去 O")).where())
                .endsWith(", line 6");
        assertThat(problem("gold.iob2", IOB2.replace("3\t去", "4\t去")).expected())
                .contains("token number 3");
        assertThat(problem("gold.iob2", IOB2.replace("去\tO", "去\tX")).expected())
                .contains("B-TYPE");
        assertThat(problem("gold.iob2", IOB2.replace("去\tO", "來\tO")).seen()).isEqualTo("來");
        assertThat(problem("gold.iob2", "1\t台\tO\n").expected()).contains("# text");
    }

    @Test
    void refusesTablesThatDoNotFitTheirArticle() throws IOException {
        Files.writeString(folder.resolve("case.txt"), "美國財政部");
        String head = "begin\tend\ttype\tsurface\talso\trequired\n";

        assertThat(problem("case.gold.tsv", head + "0\t2\tCOUNTRY\t英國\t\tyes").code())
                .isEqualTo("GOLD_SURFACE");
        assertThat(problem("case.gold.tsv", head + "0\t6\tCOUNTRY\t美國\t\tyes").code())
                .isEqualTo("GOLD_OFFSETS");
        assertThat(problem("case.gold.tsv", head + "x\t6\tCOUNTRY\t美國\t\tyes").code())
                .isEqualTo("GOLD_OFFSETS");
        assertThat(problem("case.gold.tsv", head + "0\t2\tCOUNTRY\t美國").code()).isEqualTo("GOLD_TSV");
        assertThat(problem("case.gold.tsv", head + "0\t2\tCOUNTRY\t美國\t\tmaybe").code())
                .isEqualTo("GOLD_TSV");
        assertThat(problem("case.gold.tsv", head + "0\t2\tCOUNTRY\t美國\tGPE:財政\tyes")
                        .code())
                .isEqualTo("GOLD_ALSO");
        assertThat(problem("case.gold.tsv", head + "0\t2\tCOUNTRY\t美國\tGPE:\tyes")
                        .code())
                .isEqualTo("GOLD_ALSO");
        assertThat(problem("case.gold.tsv", "begin\tend\ttype\n").code()).isEqualTo("GOLD_TSV");
        Files.delete(folder.resolve("case.txt"));
        assertThat(problem("case.gold.tsv", head).code()).isEqualTo("GOLD_UNREADABLE");
    }

    @Test
    void refusesOutputWhoseSurfaceDiffersFromItsPlace() {
        assertThat(problem(
                                "out.jsonl",
                                "{\"schemaVersion\":\"1.0\",\"id\":\"x\",\"status\":\"ok\",\"text\":\"日本\",\"entities\":[],"
                                        + "\"mentions\":[{\"start\":0,\"end\":2,\"text\":\"中國\",\"type\":\"COUNTRY\"}]}")
                        .code())
                .isEqualTo("GOLD_SURFACE");
    }

    @Test
    void refusesTwoDocumentsOfOneId() {
        assertThat(problem("gold.iob2", IOB2.replace("sent_id = two", "sent_id = one"))
                        .code())
                .isEqualTo("GOLD_DUPLICATE");
    }

    @Test
    void refusesUnknownFormatsAndMissingFiles() throws IOException {
        assertThat(problem("gold.xml", "<x/>").code()).isEqualTo("GOLD_FORMAT");
        assertThatThrownBy(() -> GoldReader.open(folder.resolve("absent.jsonl")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("absent.jsonl");
        Files.write(folder.resolve("big5.jsonl"), "台".getBytes(Charset.forName("Big5")));
        assertThatThrownBy(() -> GoldReader.open(folder.resolve("big5.jsonl")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void goldOfThreeTypesCannotBeScoredByFive() {
        GoldSet gold = open("gold.iob2", IOB2);

        assertThatThrownBy(() -> gold.as(TypeSet.FIVE))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("--types three");
    }

    private GoldSet open(String name, String content) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return GoldReader.open(file);
    }

    private Problem problem(String name, String content) {
        return catchThrowableOfType(UserException.class, () -> open(name, content))
                .problem();
    }

    private static List<String> surfaces(GoldDocument document) {
        return document.mentions().stream()
                .map(mention -> mention.reading().label() + " "
                        + mention.reading().span().in(document.text()))
                .toList();
    }
}
