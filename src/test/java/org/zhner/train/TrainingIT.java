package org.zhner.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Source;
import org.zhner.eval.MarkdownReport;
import org.zhner.learned.FeatureGroup;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.pipeline.Tagger;

/** Trains on a few sentences of our own, in which only one thing is to be learned. */
class TrainingIT {
    private static final List<String> TOWNS = List.of("甲乙", "丙丁", "戊己", "庚辛", "壬癸");

    @TempDir
    private static Path folder;

    private static Path gold;

    /** In made-up towns of two characters it rains; nothing else is a name. */
    @BeforeAll
    static void writeGold() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            String town = TOWNS.get(number % TOWNS.size());
            lines.add(
                    "{\"id\":\"%d\",\"lang\":\"zh-TW\",\"text\":\"昨天在%s鎮下雨了，大家都在家。\",\"mentions\":[{\"start\":3,\"end\":6,\"type\":\"GPE\"}]}"
                            .formatted(number, town));
        }
        gold = Files.write(folder.resolve("gold.jsonl"), lines, StandardCharsets.UTF_8);
    }

    @Test
    void learnsWhatTheGoldSays() throws IOException {
        Path model = folder.resolve("towns.model");
        TrainingSummary summary = training(Set.of()).run(model);
        Tagger tagger = Tagger.open(models().with(Engine.LEARNED, model), Engine.ZHNER);
        TaggedArticle tagged = tagger.tag(article("昨天在子丑鎮下雨了，大家都在家。"));

        assertThat(summary.sentences()).isEqualTo(40);
        assertThat(summary.left()).isZero();
        assertThat(tagged.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo("子丑鎮");
            assertThat(mention.type().name()).isEqualTo("GPE");
            assertThat(mention.score()).isGreaterThan(0.5);
        });
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        Path first = folder.resolve("first.model");
        Path second = folder.resolve("second.model");
        training(Set.of()).run(first);
        training(Set.of()).run(second);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void leavesEvidenceOutWhenTold() throws IOException {
        Path model = folder.resolve("less.model");
        TrainingSummary less =
                training(Set.of(FeatureGroup.CHARACTERS, FeatureGroup.CLUSTERS)).run(model);
        TrainingSummary all = training(Set.of()).run(folder.resolve("all.model"));

        assertThat(less.features()).isLessThan(all.features());
    }

    @Test
    void writesACardWithScoresAndDigests() throws IOException {
        Path model = folder.resolve("card.model");
        Training training = training(Set.of());
        List<MarkdownReport.Row> scores = training.writeCard(model, training.run(model));

        assertThat(scores)
                .singleElement()
                .satisfies(
                        row -> assertThat(row.evaluation().score().exact().f1()).hasValue(1));
        assertThat(folder.resolve("card.model.md"))
                .content(StandardCharsets.UTF_8)
                .contains("Licence: CC0-1.0.", "| sentences | 40 |", "gold.jsonl", "segmenter.table", "| 1.000 |");
    }

    /** Gold says nothing of people; the one pattern does. */
    @Test
    void learnsFromPatternsBesideGold() throws IOException {
        Path patterns = Files.createDirectories(folder.resolve("patterns"));
        Files.writeString(
                patterns.resolve("ours.txt"),
                IntStream.range(0, 20)
                        .mapToObj(line -> "記者[{PERSON}|PERSON]第%d次報導。%n".formatted(line))
                        .collect(Collectors.joining()));
        Path model = folder.resolve("patterns.model");
        Training training = training(Set.of(), Optional.of(patterns));
        TrainingSummary summary = training.run(model);
        training.writeCard(model, summary);
        TaggedArticle tagged = Tagger.open(models().with(Engine.LEARNED, model), Engine.ZHNER)
                .tag(article("記者歐陽大同第七次報導。昨天在子丑鎮下雨了，大家都在家。"));

        assertThat(summary.sentences()).isEqualTo(40 + 2 * 20);
        assertThat(folder.resolve("patterns.model.md"))
                .content(StandardCharsets.UTF_8)
                .contains("gold.jsonl", "ours.txt");
        assertThat(tagged.mentions())
                .extracting(mention -> mention.surface() + " " + mention.type())
                .containsExactly("歐陽大同 PERSON", "子丑鎮 GPE");
    }

    private static Training training(Set<FeatureGroup> without) {
        return training(without, Optional.empty());
    }

    private static Training training(Set<FeatureGroup> without, Optional<Path> patterns) {
        TrainingOptions options = new TrainingOptions(
                List.of(gold), List.of(gold), Optional.empty(), patterns, without, 2, 0.01, 0.1, 40, "CC0-1.0");
        return new Training(models(), options, line -> assertThat(line).isNotBlank());
    }

    private static ModelBundle models() {
        return ModelBundle.open(Path.of("models"));
    }

    private static Article article(String text) {
        Source source = new Source(
                "made-up", OptionalLong.empty(), StandardCharsets.UTF_8, Source.CharsetFrom.DECLARED, "0".repeat(64));
        return new Article("made-up", text, source, Metadata.NONE);
    }
}
