package org.zhner.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhner.golden.Golden;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.tag.Mention;

/** What readers make of written files is what went in: the same spans, types and texts. */
final class RoundTripTest {
    private static final int ROUNDS = 400;

    @TestFactory
    Stream<DynamicTest> goldenSamples() throws IOException {
        return Golden.all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> {
                    TaggedArticle tagged = Articles.golden(golden);
                    assertThat(tagged.mentions()).hasSameSizeAs(golden.mentions());
                    checkAll(tagged);
                }));
    }

    @Test
    void anyText() throws IOException {
        Random random = new Random(20_260_105);
        int mentions = 0;
        for (int round = 0; round < ROUNDS; round++) {
            TaggedArticle tagged = Articles.random(random);
            mentions += tagged.mentions().size();
            checkAll(tagged);
        }
        assertThat(mentions).isGreaterThan(5 * ROUNDS);
    }

    private static void checkAll(TaggedArticle tagged) throws IOException {
        for (ConllUnit unit : ConllUnit.values()) {
            for (ConllScheme scheme : ConllScheme.values()) {
                checkConll(tagged, unit, scheme);
            }
        }
        checkBrat(tagged);
        checkTsv(tagged);
    }

    private static void checkConll(TaggedArticle tagged, ConllUnit unit, ConllScheme scheme) throws IOException {
        ArticleWriter writer = OutputFormat.CONLL.writer(
                new WriterOptions(false, false, List.of(), Optional.of(unit), Optional.of(scheme)));
        ConllReader read = ConllReader.read(ReadBack.write(writer, tagged, "conll"), scheme);
        String text = tagged.article().text();
        assertThat(read.names()).as(text).isEqualTo(ReadBack.names(tagged));
        assertThat(read.documents()).containsExactly(tagged.article().id());
        if (unit == ConllUnit.CHARACTER) {
            String whole = String.join("", read.units());
            String sentences = String.join("", sentences(tagged));
            assertThat(whole).isEqualTo(sentences);
            assertThat(read.units()).allMatch(character -> character.codePointCount(0, character.length()) == 1);
        } else {
            int at = 0;
            for (String form : read.units()) {
                at = text.indexOf(form, at) + form.length();
                assertThat(at).as(form).isGreaterThanOrEqualTo(form.length());
            }
        }
    }

    /** The text of each sentence; a mention may reach over its last word. */
    private static List<String> sentences(TaggedArticle tagged) {
        List<String> sentences = new ArrayList<>();
        for (int index = 0; index < tagged.sentences().size(); index++) {
            int begin = tagged.sentences().get(index).span().begin();
            int end = tagged.sentences().get(index).span().end();
            for (Mention mention : tagged.mentions()) {
                end = mention.sentence() == index ? Math.max(end, mention.span().end()) : end;
            }
            sentences.add(tagged.article().text().substring(begin, end));
        }
        return sentences;
    }

    private static void checkBrat(TaggedArticle tagged) throws IOException {
        ArticleWriter writer = OutputFormat.BRAT.writer(options(List.of("links", "score", "from")));
        assertThat(writer.extensions()).containsExactly("txt", "ann");
        String text = ReadBack.write(writer, tagged, "txt");
        String annotations = ReadBack.write(writer, tagged, "ann");
        String original = tagged.article().text();
        assertThat(text).hasSameSizeAs(original);
        StringBuilder expected = new StringBuilder(original);
        for (int at = original.indexOf('\r'); at >= 0; at = original.indexOf('\r', at + 1)) {
            expected.setCharAt(at, original.startsWith("\n", at + 1) ? ' ' : '\n');
        }
        assertThat(text).isEqualTo(expected.toString());
        for (boolean hasUniversalLineEnds : new boolean[] {true, false}) {
            BratReader read = BratReader.read(text, annotations, hasUniversalLineEnds);
            assertThat(read.names()).as(original).isEqualTo(ReadBack.names(tagged));
            int links = tagged.entities().stream()
                    .mapToInt(entity -> entity.links().size())
                    .sum();
            assertThat(read.others()).hasSize(links + tagged.mentions().size());
        }
    }

    private static void checkTsv(TaggedArticle tagged) throws IOException {
        ArticleWriter writer = OutputFormat.TSV.writer(options(List.of()));
        List<Map<String, String>> rows = TsvReader.read(ReadBack.write(writer, tagged, "tsv"));
        assertThat(rows.stream()
                        .map(row -> new ReadBack.Name(
                                Integer.parseInt(row.getOrDefault("start", "")),
                                Integer.parseInt(row.getOrDefault("end", "")),
                                row.getOrDefault("type", "")))
                        .toList())
                .isEqualTo(ReadBack.names(tagged));
        assertThat(rows)
                .extracting(row -> row.get("text"))
                .isEqualTo(tagged.mentions().stream().map(Mention::surface).toList());
        assertThat(rows).allMatch(row -> tagged.article().id().equals(row.get("id")));
    }

    private static WriterOptions options(List<String> fields) {
        return new WriterOptions(false, false, fields, Optional.empty(), Optional.empty());
    }
}
