package org.zhner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhner.article.Article;
import org.zhner.entity.Link;
import org.zhner.golden.Golden;
import org.zhner.tag.Mention;

/** The whole line with the real models. */
final class TaggerIT {
    static List<Golden> samples() throws IOException {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsMostOfWhatAPersonFinds(Golden golden) throws IOException {
        Article article = Opened.read(golden.file());
        TaggedArticle tagged = Opened.TAGGER.tag(article);
        Invariants.check(tagged);
        GoldenScore score = GoldenScore.of(golden, tagged);
        System.out.println(golden + ": " + score);
        assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void samplesTogetherAreTaggedAsWellAsEver() throws IOException {
        GoldenScore all = GoldenScore.NONE;
        for (Golden golden : Golden.all()) {
            all = all.plus(GoldenScore.of(golden, Opened.TAGGER.tag(Opened.read(golden.file()))));
        }
        System.out.println("all samples: " + all.counts());
        assertThat(all.f1()).as("%s", all).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void scriptAndCharsetAreTold() throws IOException {
        for (Golden golden : Golden.all()) {
            TaggedArticle tagged = Opened.TAGGER.tag(Opened.read(golden.file()));
            String charset = tagged.article().source().charset().name();
            String expected = golden.name().startsWith("big5")
                    ? "Big5-HKSCS"
                    : golden.name().startsWith("gb18030") ? "GB18030" : "UTF-8";
            assertThat(charset).as(golden.name()).isEqualTo(expected);
            boolean isSimplified =
                    golden.name().startsWith("mainland") || golden.name().startsWith("gb18030");
            assertThat(tagged.normalized().script().name()).as(golden.name()).isEqualTo(isSimplified ? "HANS" : "HANT");
        }
    }

    @Test
    void tagsTheSameTextTheSameWay() throws IOException {
        Article article = Opened.read(Golden.all().get(0).file());
        assertThat(Invariants.json(Opened.TAGGER.tag(article))).isEqualTo(Invariants.json(Opened.TAGGER.tag(article)));
    }

    @Test
    void spellingsOfOneCountryAreOneEntity() {
        TaggedArticle tagged = Opened.TAGGER.tag(Opened.article("美國總統週一訪問丹麥。美方表示，美中兩國將繼續談判。"));
        assertThat(tagged.entities().stream()
                        .filter(entity -> entity.links().stream().map(Link::id).anyMatch("US"::equals))
                        .map(entity -> entity.name() + entity.aliases()))
                .containsExactly("美國[美]");
    }

    @Test
    void invisibleCharactersStayInTheMention() {
        TaggedArticle tagged = Opened.TAGGER.tag(Opened.article("總統特\u200b朗普昨天在華盛頓發表演說。"));
        assertThat(tagged.mentions()).extracting(Mention::surface).contains("特\u200b朗普");
    }

    @Test
    void textWithoutChineseIsTaggedAndSaysSo() throws IOException {
        TaggedArticle tagged = Opened.TAGGER.tag(Opened.article("Jerome Powell spoke in Washington on Tuesday."));
        Invariants.check(tagged);
        assertThat(tagged.issues()).extracting(Issue::code).containsExactly("NO_CHINESE");
    }

    @Test
    void aParagraphOfAHundredThousandCharactersWithoutAMarkIsTagged() throws IOException {
        String text = "美國總統特朗普訪問丹麥首都哥本哈根".repeat(6_000);
        TaggedArticle tagged = Opened.TAGGER.tag(Opened.article(text));
        Invariants.check(tagged);
        // The segmenter loses some 美國 after 哥本哈根, which no mark keeps apart.
        assertThat(tagged.mentions().stream()
                        .filter(mention -> mention.surface().equals("特朗普")))
                .hasSizeGreaterThan(5_900);
        assertThat(tagged.mentions().stream()
                        .filter(mention -> mention.surface().equals("丹麥")))
                .hasSizeGreaterThan(5_900);
    }

    @Test
    void anythingGoesThroughWithItsOffsets() throws IOException {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 400; round++) {
            Invariants.check(Opened.TAGGER.tag(Opened.article(HostileText.next(random))));
        }
    }
}
