package org.zhner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhner.entity.Entity;
import org.zhner.golden.Golden;
import org.zhner.model.ModelBundle;
import org.zhner.problem.UserException;
import org.zhner.tag.Mention;
import org.zhner.tag.Origin;

/** What a user wants of the tagger, with the real models. */
final class TaggerOptionsIT {
    @TempDir
    private Path folder;

    @Test
    void theUsersNamesAreFoundWhateverTheModelsSay() throws IOException {
        Tagger tagger = open("""
                河灣\tORGANIZATION\t河灣科技\twikidata:Q123456
                河湾科技\tORGANIZATION\t河灣科技\twikidata:Q123456
                Yahoo!奇摩\tORGANIZATION
                華盛頓\tPERSON
                """, 0);
        TaggedArticle tagged = tagger.tag(Opened.article("河灣昨天宣布與Yahoo!奇摩合作。河灣科技發言人在華盛頓說，美國市場很大。"));
        Invariants.check(tagged);
        assertThat(tagged.mentions().stream()
                        .filter(mention -> mention.origin() == Origin.USER)
                        .map(mention -> mention.surface() + "/" + mention.type()))
                .containsExactly("河灣/ORGANIZATION", "Yahoo!奇摩/ORGANIZATION", "河灣科技/ORGANIZATION", "華盛頓/PERSON");
        assertThat(tagged.mentions()).extracting(Mention::surface).contains("美國");
        Entity company = tagged.entities().get(0);
        assertThat(company.name()).isEqualTo("河灣科技");
        assertThat(company.aliases()).containsExactly("河灣");
        assertThat(company.mentions()).hasSize(2);
        assertThat(company.links()).extracting(link -> link.id()).containsExactly("Q123456");
        assertThat(tagged.pipeline().models())
                .extracting(Provenance.ModelFile::role)
                .contains("lexicon");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.75, 1})
    void whatScoresLessIsDroppedButNotTheUsersNames(double minScore) throws IOException {
        Tagger tagger = open("發表\tPERSON\t\t\tsoft\n", minScore);
        for (Golden golden : Golden.all()) {
            TaggedArticle all = Opened.TAGGER.tag(Opened.read(golden.file()));
            TaggedArticle sure = tagger.tag(Opened.read(golden.file()));
            Invariants.check(sure);
            assertThat(sure.mentions())
                    .filteredOn(mention -> mention.origin() != Origin.USER)
                    .isEqualTo(all.mentions().stream()
                            .filter(mention -> mention.score() >= minScore)
                            .toList());
        }
        TaggedArticle soft = tagger.tag(Opened.article("他今天發表談話"));
        assertThat(soft.mentions()).extracting(Mention::surface).contains("發表");
    }

    @Test
    void anythingGoesThroughWithALexiconToo() throws IOException {
        Tagger tagger = open("特朗普。\tPERSON\n國丹\tGPE\t\t\tinside\n說在\tPERSON\t\t\tsoft\nＢＣ\tORGANIZATION\n", 0);
        Random random = new Random(20_260_104);
        for (int round = 0; round < 200; round++) {
            Invariants.check(tagger.tag(Opened.article(HostileText.next(random))));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aScoreOutOfRangeIsRefused(double minScore) {
        assertThatThrownBy(() -> new TaggerOptions(Optional.empty(), List.of(), minScore))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo("MIN_SCORE_RANGE"));
    }

    private Tagger open(String lexicon, double minScore) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), lexicon);
        return Tagger.open(
                ModelBundle.open(Path.of("models")),
                Engine.ZHNER,
                new TaggerOptions(Optional.of(file), List.of(), minScore));
    }
}
