package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.article.Source;
import org.zhner.article.Surrogates;
import org.zhner.problem.Problem;
import org.zhner.records.Digests;
import tools.jackson.databind.json.JsonMapper;

final class JsonLinesReadingTest {
    @Test
    void eachRecordIsAnArticle() {
        List<Reading> readings = Given.jsonLines("{\"id\":\"a\",\"text\":\"甲\\n乙\"}\r\n\n \t\n{\"text\":\"丙\"}");
        assertThat(readings).hasSize(2);
        Article first = Given.article(readings.get(0));
        assertThat(first.id()).isEqualTo("a");
        assertThat(first.text()).isEqualTo("甲\n乙");
        assertThat(first.source().record()).hasValue(0);
        assertThat(first.source().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(first.source().charsetFrom()).isEqualTo(Source.CharsetFrom.DECLARED);
        assertThat(Given.article(readings.get(1)).id()).isEqualTo("stdin#4");
    }

    @Test
    void theDigestIsOfTheRecordsLine() {
        String line = "{\"text\":\"甲\"}";
        String digest = Digests.sha256(Given.utf8(line));
        for (Reading reading : Given.jsonLines("\uFEFF" + line + "\r\n" + line + "\n" + line)) {
            assertThat(Given.article(reading).source().sha256()).isEqualTo(digest);
        }
    }

    @ParameterizedTest
    @CsvSource({"7,7", "1e3,1e3", "-0,-0", "'\"a b\"','a b'", "12345678901234567890123,12345678901234567890123"})
    void anIdMayBeAStringOrANumber(String json, String id) {
        assertThat(record("{\"id\":" + json + ",\"text\":\"甲\"}").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "[1]", "{\"a\":1}", "\"\""})
    void anythingElseCalledIdIsPassedThrough(String json) {
        Article article = record("{\"id\":" + json + ",\"text\":\"甲\"}");
        assertThat(article.id()).isEqualTo("stdin#1");
        assertThat(article.metadata().fields()).containsEntry("id", json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "1e5",
                "1E+05",
                "-0",
                "-0.0",
                "0.10",
                "123456789012345678901234567890.1234567890",
                "1e-400",
                "true",
                "null",
                "\"\"",
                "\"a\\/b\\u0041\\n\"",
                "\"\\ud842\\udfb7\"",
                "\"𠮷\"",
                "[]",
                "[1, 2.50,[ ] ]",
                "{\"z\":1,\"a\":{\"y\":[null , \"}\"]},\"]\":-1E5}"
            })
    void otherFieldsArePassedThroughAsWritten(String json) {
        Article article = record("{\"m\" : " + json + " ,\"text\":\"甲\",\"n\":" + json + "}");
        assertThat(article.metadata().fields()).containsEntry("m", json).containsEntry("n", json);
    }

    @Test
    void aNumberOfManyDigitsIsPassedThrough() {
        String digits = "9".repeat(5_000);
        assertThat(record("{\"text\":\"甲\",\"n\":" + digits + "}").metadata().fields())
                .containsEntry("n", digits);
    }

    @Test
    void otherFieldsKeepTheirOrder() {
        assertThat(record("{\"z\":1,\"text\":\"甲\",\"a\":2,\"m\":3}")
                        .metadata()
                        .fields()
                        .keySet())
                .containsExactly("z", "a", "m");
    }

    @Test
    void valuesAfterALongTextAreCutAtTheRightPlace() {
        Random random = new Random(41);
        JsonMapper mapper = new JsonMapper();
        for (int length = 0; length < 140_000; length += 1 + random.nextInt(6_000)) {
            String filling = "甲\\n".repeat(length / 3) + "𠮷";
            String value = "{\"k\": [" + random.nextInt() + ",\"" + "字".repeat(random.nextInt(90)) + "\"] }";
            String line =
                    "{\"before\":" + value + ",\"text\":\"" + filling + "\", \"after\" :" + value + ",\"n\":1.50}";
            Article article = record(line);
            assertThat(article.metadata().fields())
                    .containsEntry("before", value)
                    .containsEntry("after", value)
                    .containsEntry("n", "1.50");
            assertThat(article.text())
                    .isEqualTo(mapper.readTree(line).get("text").asString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"甲\"|JSON_BROKEN",
                "{\"text\":\"甲\",}|JSON_BROKEN",
                "{'text':'甲'}|JSON_BROKEN",
                "nonsense|JSON_BROKEN",
                "{\"text\":\"a\tb\"}|JSON_BROKEN",
                "{\"text\":\"甲\",\"a\":1,\"a\":2}|JSON_BROKEN",
                "{\"text\":\"甲\",\"text\":\"乙\"}|JSON_BROKEN",
                "{\"text\":\"甲\",\"a\":{\"b\":1,\"b\":2}}|JSON_BROKEN",
                "{\"text\":\"甲\"} x|JSON_BROKEN",
                "{\"text\":\"甲\"}{\"text\":\"乙\"}|JSON_TRAILING",
                "[\"甲\"]|JSON_NOT_OBJECT",
                "\"甲\"|JSON_NOT_OBJECT",
                "null|JSON_NOT_OBJECT",
                "{}|TEXT_MISSING",
                "{\"Text\":\"甲\"}|TEXT_MISSING",
                "{\"text\":7}|TEXT_NOT_STRING",
                "{\"text\":null}|TEXT_NOT_STRING",
                "{\"text\":[\"甲\"]}|TEXT_NOT_STRING",
                "{\"text\":\"\"}|EMPTY_TEXT",
                "{\"text\":\" \\n　\"}|EMPTY_TEXT",
                "{\"text\":\"甲\\ud842\"}|LONE_SURROGATE",
                "{\"text\":\"\\udfb7\\ud842\"}|LONE_SURROGATE",
                "{\"id\":\"\\ud842\",\"text\":\"甲\"}|LONE_SURROGATE",
                "{\"a\":\"\\ud842\",\"text\":\"甲\"}|LONE_SURROGATE",
                "{\"a\":[{\"b\":\"\\udfb7\"}],\"text\":\"甲\"}|LONE_SURROGATE",
                "{\"a\":{\"\\ud842\":1},\"text\":\"甲\"}|JSON_BROKEN",
                "{\"\\ud842\":1,\"text\":\"甲\"}|JSON_BROKEN"
            })
    void aBadRecordIsToldAndTheNextIsRead(String line, String code) {
        List<Reading> readings = Given.jsonLines("{\"text\":\"一\"}\n\n" + line + "\n{\"text\":\"二\"}\n");
        assertThat(readings).hasSize(3);
        Reading.Unreadable bad = Given.unreadable(readings.get(1));
        assertThat(bad.problem().code()).isEqualTo(code);
        assertThat(bad.problem().where()).startsWith("-, record 1, line 3");
        assertThat(bad.record()).hasValue(1);
        assertThat(Given.article(readings.get(2)).text()).isEqualTo("二");
        assertThat(Given.article(readings.get(2)).source().record()).hasValue(2);
    }

    @Test
    void aRecordWithoutTextKeepsItsId() {
        assertThat(Given.unreadable(Given.only(Given.jsonLines("{\"text\":7,\"id\":\"a7\"}")))
                        .id())
                .isEqualTo("a7");
        assertThat(Given.unreadable(Given.only(Given.jsonLines("broken"))).id()).isEqualTo("stdin#1");
    }

    @Test
    void nestingIsAllowedToALimit() {
        assertThat(record("{\"text\":\"甲\",\"a\":" + "[".repeat(399) + "]".repeat(399) + "}")
                        .text())
                .isEqualTo("甲");
        assertThat(Given.problem(Given.only(Given.jsonLines("{\"text\":\"甲\",\"a\":" + "[".repeat(100_000) + "]}")))
                        .code())
                .isEqualTo("JSON_TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀",
                "{\"text\":😀}",
                "{\"text\":\"甲\"}😀",
                "[\"0123456789012345678901234567890123456789012345678901234567𠮷𠮷\"]"
            })
    void messagesNeverHoldHalfACharacter(String line) {
        Problem problem = Given.problem(Given.only(Given.jsonLines(line)));
        assertThat(Surrogates.firstLone(problem.line())).isEqualTo(-1);
    }

    @Test
    void bytesThatAreNotUtf8AreNamedAndTheNextRecordIsRead() {
        byte[] bytes =
                Given.joined(Given.utf8("{\"text\":\""), Given.bytes(0xA4, 0xA4), Given.utf8("\"}\n{\"text\":\"二\"}"));
        List<Reading> readings = Given.jsonLines(Given.input(bytes));
        Problem problem = Given.problem(readings.get(0));
        assertThat(problem.code()).isEqualTo("UNDECODABLE");
        assertThat(problem.where()).isEqualTo("-, record 0, line 1, byte offset 9 in the line");
        assertThat(problem.seen()).isEqualTo("bytes A4");
        assertThat(Given.article(readings.get(1)).text()).isEqualTo("二");
    }

    @Test
    void aRecordOverTheLimitIsPassedOverAndTheNextIsRead() {
        String lines = "{\"text\":\"" + "甲".repeat(100) + "\"}\n{\"text\":\"二\"}\n";
        ReadingOptions options = ReadingOptions.DEFAULT.with(InputFormat.JSONL);
        List<Reading> readings = Given.all(new ArticleReader(options, new Limits(64, 64, 64, 1 << 20, 200, 4))
                .read(List.of(Given.input(Given.utf8(lines)))));
        assertThat(readings).hasSize(2);
        assertThat(Given.problem(readings.get(0)).code()).isEqualTo("RECORD_TOO_LARGE");
        assertThat(Given.article(readings.get(1)).text()).isEqualTo("二");
    }

    @Test
    void packedRecordsAreRead() {
        byte[] packed = Given.packed(Given.utf8("{\"text\":\"一\"}\n{\"text\":\"二\"}\n"));
        assertThat(Given.jsonLines(Given.input(packed))).hasSize(2);
    }

    @Test
    void whatIsWrongWithTheWholeFileIsToldOnceWithoutARecord() {
        for (Input input : new Input[] {
            new Input.File(Path.of("no", "such.jsonl"), "no/such.jsonl"),
            Given.input(new byte[0]),
            Given.input(Given.utf8("\uFEFF\n \n")),
            Given.input(Given.utf8("%PDF-1.7\n1 0 obj\n"))
        }) {
            Reading.Unreadable reading = Given.unreadable(Given.only(Given.jsonLines(input)));
            assertThat(reading.record()).isEqualTo(OptionalLong.empty());
            assertThat(reading.problem().code()).isIn("FILE_MISSING", "EMPTY_FILE", "BINARY_FILE");
        }
    }

    @Test
    void aFailureHalfWayIsToldAfterTheRecordsBeforeIt() {
        List<Reading> readings =
                Given.jsonLines(Given.failing(Given.utf8("{\"text\":\"一\"}\n{\"te"), new IOException("gone")));
        assertThat(readings).hasSize(2);
        assertThat(Given.article(readings.get(0)).text()).isEqualTo("一");
        Reading.Unreadable failure = Given.unreadable(readings.get(1));
        assertThat(failure.problem().code()).isEqualTo("READ_FAILED");
        assertThat(failure.record()).hasValue(1);
    }

    @Test
    void recordsAreGivenOutBeforeTheNextAreRead() {
        // A stream without an end: only a reader that holds a line at a time gets anywhere.
        byte[] line = Given.utf8("{\"text\":\"甲\"}\n");
        InputStream endless = new InputStream() {
            private int next;

            @Override
            public int read() {
                return line[next++ % line.length] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int at = 0; at < length; at++) {
                    buffer[offset + at] = (byte) read();
                }
                return length;
            }
        };
        try (Readings readings = new ArticleReader(ReadingOptions.DEFAULT.with(InputFormat.JSONL))
                .read(List.of(new Input.Stream(endless, "-")))) {
            for (int count = 1; count <= 50_000; count++) {
                assertThat(Given.article(readings.next()).source().record()).hasValue(count - 1);
            }
        }
    }

    @Test
    void randomRecordsComeBackWhole() {
        Random random = new Random(42);
        JsonMapper mapper = new JsonMapper();
        for (int round = 0; round < 1_000; round++) {
            String text = "甲" + RandomText.of(random, 30);
            String value = mapper.writeValueAsString(RandomText.of(random, 30));
            Article article = record("{\"a\":" + value + ",\"text\":" + mapper.writeValueAsString(text) + "}");
            assertThat(article.text()).isEqualTo(text);
            assertThat(article.metadata().fields()).containsEntry("a", value);
        }
    }

    @Test
    void damagedRecordsNeverStopTheReading() {
        Random random = new Random(43);
        byte[] good = Given.utf8("{\"id\":\"a𠮷\",\"text\":\"甲\\u4e59\",\"m\":[1.0,{\"k\":null}]}");
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = good.clone();
            for (int damage = 1 + random.nextInt(3); damage > 0; damage--) {
                byte unit = (byte) random.nextInt(256);
                bytes[random.nextInt(bytes.length)] = unit == '\n' ? (byte) ' ' : unit;
            }
            byte[] lines = Given.joined(Given.utf8("{\"text\":\"一\"}\n"), bytes, Given.utf8("\n"), good);
            List<Reading> readings = Given.jsonLines(Given.input(lines));
            assertThat(readings).hasSize(3);
            assertThat(Given.article(readings.get(2)).id()).isIn("a𠮷", "a𠮷~2");
        }
    }

    private static Article record(String line) {
        return Given.article(Given.only(Given.jsonLines(line)));
    }
}
