package org.zhner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scorer against a count of its own kind: plain sets of strings, read from the file by other code. */
class RealGoldTest {
    private static final Path DATA = Path.of(System.getProperty("zhner.data", "../shared/data"));

    /** A toy tagger: every place where the JDK's name of a country stands, in Simplified or Traditional Chinese. */
    private static final List<String> COUNTRIES = countries();

    @Test
    void agreesWithAnIndependentCount() throws IOException {
        Path file = data("ntrex/dev.jsonl");
        Set<String> gold = new HashSet<>();
        Set<String> system = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode sentence = JsonMapper.shared().readTree(line);
            String place = sentence.get("doc") + " " + sentence.get("lang") + " " + sentence.get("sentence") + " ";
            for (JsonNode mention : sentence.get("mentions")) {
                gold.add(place + mention.get("start") + " " + mention.get("end") + " "
                        + mention.get("type").stringValue());
            }
            String text = sentence.get("text").stringValue();
            for (Span span : toy(text)) {
                int begin = text.codePointCount(0, span.begin());
                int end = text.codePointCount(0, span.end());
                system.add(place + begin + " " + end + " COUNTRY");
            }
        }
        Set<String> both = new HashSet<>(gold);
        both.retainAll(system);

        Evaluation evaluation =
                Evaluation.of("toy", GoldReader.open(file), TypeSet.FIVE, article -> tag(article.text()));

        assertThat(evaluation.score().exact()).isEqualTo(new Counts(both.size(), gold.size(), system.size()));
        assertThat(both.size()).isGreaterThan(40);
        assertThat(evaluation.judgements()).hasSize(30); // 15 documents in two languages
    }

    @Test
    void goldAgainstItselfIsPerfect() {
        for (String name : List.of(
                "ntrex/dev.jsonl",
                "ntrex/train.jsonl",
                "uner-gsd/train.zhner.jsonl",
                "uner-gsd/zh_gsd-ud-dev.iob2",
                "uner-gsd/zh_gsd-ud-train.iob2",
                "mission/article.gold.tsv")) {
            GoldSet gold = GoldReader.open(data(name));
            List<Judgement> judgements = gold.documents().stream()
                    .map(document -> Judgement.of(document, echo(document)))
                    .toList();
            Counts counts = Score.of(judgements).exact();
            assertThat(counts.f1()).as(name).hasValue(1);
            assertThat(counts.gold())
                    .as(name)
                    .isEqualTo(gold.documents().stream()
                            .mapToInt(document -> document.mentions().size())
                            .sum());
        }
    }

    @Test
    void countsWhatTheFilesHold() {
        // grep -c '\tB-' on the dev file: 437 LOC, 238 PER, 135 ORG; 500 sentences. 191 lines in the article's table.
        GoldSet uner = GoldReader.open(data("uner-gsd/zh_gsd-ud-dev.iob2"));
        GoldSet mission = GoldReader.open(data("mission/article.gold.tsv"));

        assertThat(uner.documents()).hasSize(500);
        assertThat(uner.documents().stream()
                        .mapToInt(document -> document.mentions().size())
                        .sum())
                .isEqualTo(437 + 238 + 135);
        assertThat(mission.documents().get(0).mentions()).hasSize(191);
    }

    private static Path data(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is absent: set -Dzhner.data to the folder of gold data");
        return file;
    }

    private static SystemDocument echo(GoldDocument document) {
        return new SystemDocument(
                AlignedText.unchanged(document.text()),
                document.mentions().stream()
                        .map(mention -> SystemMention.of(mention.reading()))
                        .toList());
    }

    private static SystemDocument tag(String text) {
        return new SystemDocument(
                AlignedText.unchanged(text),
                toy(text).stream()
                        .map(span -> SystemMention.of(new LabelledSpan(span, Label.COUNTRY)))
                        .toList());
    }

    /** The longest country name at each place, from left to right. */
    private static List<Span> toy(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = 0;
            for (String country : COUNTRIES) {
                if (country.length() > length && text.startsWith(country, at)) {
                    length = country.length();
                }
            }
            if (length > 0) {
                spans.add(new Span(at, at + length));
            }
            at += Math.max(1, length);
        }
        return spans;
    }

    private static List<String> countries() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.add(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE));
            names.add(country.getDisplayCountry(Locale.TRADITIONAL_CHINESE));
        }
        return List.copyOf(names);
    }
}
