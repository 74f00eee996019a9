package org.zhner.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.article.Layout;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.Origin;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

final class ConsolidatorTest {
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();
    private static final CountryLinks LINKS =
            new CountryLinks(CountryTable.load(Path.of("models/names/countries.tsv"), SCRIPTS::simplify));

    @ParameterizedTest
    @CsvSource({
        "丹麦,DK", "南韩,KR", "朝鲜,KP", "北韩,KP", "美,US", "台湾,TW", "沙特,SA", "科特迪瓦,CI", "象牙海岸,CI", "大韩民国,KR", "老挝,LA", "寮国,LA"
    })
    void aCountryHasItsCodeUnderAnyName(String name, String code) {
        assertThat(LINKS.of(name)).first().isEqualTo(alpha2(code));
    }

    @Test
    void aCountryHasBothCodesAndItsEnglishName() {
        assertThat(LINKS.of("丹麦"))
                .containsExactly(
                        new Link(Link.Scheme.ISO_3166_1, "DK", "Denmark", OptionalDouble.empty()),
                        new Link(Link.Scheme.ISO_3166_1_ALPHA_3, "DNK", "Denmark", OptionalDouble.empty()));
    }

    @Test
    void aSurfaceHasTheMeaningThatItsPlacesAgreeOn() {
        AlignedText text =
                SCRIPTS.normalize("剛果今天放假。" + "。".repeat(2_000) + "剛果的金沙薩下雨。").text();
        List<Mention> mentions =
                List.of(mention(text, 0, "剛果", EntityType.COUNTRY), mention(text, 2_007, "剛果", EntityType.COUNTRY));
        assertThat(LINKS.in(text, mentions).apply("刚果")).extracting(Link::id).containsExactly("CD", "COD");
    }

    @Test
    void aSurfaceThatMeansTwoThingsIsLeftUnlinked() {
        String far = "。".repeat(2_000);
        AlignedText text = SCRIPTS.normalize("剛果的金沙薩下雨。" + far + "剛果的布拉柴維爾下雨。").text();
        List<Mention> mentions =
                List.of(mention(text, 0, "剛果", EntityType.COUNTRY), mention(text, 2_009, "剛果", EntityType.COUNTRY));
        assertThat(LINKS.in(text, mentions).apply("刚果")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"乔治亚", "苏联", "亚特兰蒂斯", "印"})
    void whatMayBeSeveralOrHasNoCodeIsLeftUnlinked(String name) {
        assertThat(LINKS.of(name)).isEmpty();
    }

    @Test
    void oneCodeIsOneEntityAndItsFullestNameNamesIt() {
        List<Entity> entities = consolidate("美國和美", EntityType.COUNTRY, "美國", "美");
        assertThat(entities).singleElement().satisfies(entity -> {
            assertThat(entity.name()).isEqualTo("美國");
            assertThat(entity.nameHans()).isEqualTo("美国");
            assertThat(entity.aliases()).containsExactly("美");
            assertThat(entity.mentions()).containsExactly(0, 1);
        });
    }

    @Test
    void bothScriptsOfOneNameAreOneEntity() {
        List<Entity> entities = consolidate("鮑威爾與鲍威尔", EntityType.PERSON, "鮑威爾", "鲍威尔");
        assertThat(entities)
                .singleElement()
                .satisfies(entity -> assertThat(entity.mentions()).hasSize(2));
    }

    @Test
    void oneSurfaceOfTwoTypesIsTwoEntities() {
        AlignedText text = SCRIPTS.normalize("華盛頓在華盛頓").text();
        List<Mention> mentions =
                List.of(mention(text, 0, "華盛頓", EntityType.PERSON), mention(text, 4, "華盛頓", EntityType.GPE));
        assertThat(consolidator().consolidate(text, layout(text), mentions))
                .extracting(Entity::type)
                .containsExactly(EntityType.PERSON, EntityType.GPE);
    }

    private static Link alpha2(String code) {
        String english = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        return new Link(Link.Scheme.ISO_3166_1, code, english, OptionalDouble.empty());
    }

    private static List<Entity> consolidate(String original, EntityType type, String... surfaces) {
        AlignedText text = SCRIPTS.normalize(original).text();
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (String surface : surfaces) {
            from = original.indexOf(surface, from);
            mentions.add(mention(text, from, surface, type));
            from += surface.length();
        }
        return consolidator().consolidate(text, layout(text), mentions);
    }

    @Test
    void aBracketedGlossAndAShortFormJoinTheFullName() {
        List<Entity> entities = consolidate("{P莫尼卡·托兰}（{PMonica Tolland}）开店。顾客称{P托兰}热情。");
        assertThat(entities).singleElement().satisfies(entity -> {
            assertThat(entity.name()).isEqualTo("莫尼卡·托兰");
            assertThat(entity.aliases()).containsExactly("Monica Tolland", "托兰");
            assertThat(entity.nameEn()).contains(new EnglishName("Monica Tolland", EnglishName.From.GLOSS));
            assertThat(entity.links()).isEmpty();
        });
    }

    @Test
    void aSurnameOfTwoPeopleIsNeither() {
        assertThat(consolidate("{P莫尼卡·托兰}与{P彼得·托兰}开店。{P托兰}一家住在山里。"))
                .extracting(Entity::name)
                .containsExactly("莫尼卡·托兰", "彼得·托兰", "托兰");
    }

    @Test
    void whatTheArticleCallsShortIsOne() {
        assertThat(consolidate("{O山谷读书协会}（以下简称“{O谷协}”）开会。{O谷协}有二十人。"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.aliases()).containsExactly("谷协"));
        assertThat(consolidate("{OValley Reading Union}（{OVRU}）开会。")).hasSize(1);
        assertThat(consolidate("{O山谷读书协会}（{O石桥书店}赞助）开会。")).hasSize(2);
    }

    @Test
    void regionalFormsAndAcronymsAreOneThing() {
        assertThat(consolidate("{P川普}和{P特朗普}，{O北約}和{ONATO}和{O北大西洋公約組織}，{P馬杜洛}和{P馬杜羅}，{C委內瑞拉}。"))
                .extracting(entity -> entity.name() + entity.aliases())
                .containsExactly("北大西洋公約組織[北約, NATO]", "特朗普[川普]", "馬杜洛[馬杜羅]", "委內瑞拉[]");
    }

    @Test
    void headlinesAndFirstParagraphsWeighMoreAndRepeatsNothing() {
        List<Entity> entities = MarkedText.of(
                        SCRIPTS,
                        "{G山谷}开店\n{P托兰}来\n{P托兰}去\n{P托兰}说\n{C丹麦}远\n{G山谷}开店\n{O石桥}广告",
                        SectionKind.HEADLINE,
                        SectionKind.BODY,
                        SectionKind.BODY,
                        SectionKind.BODY,
                        SectionKind.BODY,
                        SectionKind.REPEAT,
                        SectionKind.BOILERPLATE)
                .consolidate(consolidator());
        // Weights: 托兰 3 × 2, 山谷 4, 丹麦 1, 石桥 0.
        assertThat(entities).extracting(Entity::name).containsExactly("托兰", "山谷", "丹麦", "石桥");
        assertThat(entities).extracting(Entity::salience).containsExactly(6 / 11.0, 4 / 11.0, 1 / 11.0, 0.0);
        assertThat(entities.get(1).counts()).isEqualTo(Map.of(SectionKind.HEADLINE, 1, SectionKind.REPEAT, 1));
    }

    private static List<Entity> consolidate(String marked) {
        return MarkedText.of(SCRIPTS, marked).consolidate(consolidator());
    }

    private static Consolidator consolidator() {
        KnowledgeTable known = KnowledgeTable.load(Path.of("models/names/knowledge.tsv"), SCRIPTS::simplify);
        return new Consolidator(LINKS::of, new Linker(KnownForms.of(known), Titles.none()));
    }

    private static Layout layout(AlignedText text) {
        Span whole = new Span(0, text.original().length());
        return new Layout(List.of(new Section(whole, SectionKind.BODY, OptionalInt.empty())));
    }

    private static Mention mention(AlignedText text, int begin, String surface, EntityType type) {
        Span span = new Span(begin, begin + surface.length());
        return new Mention(span, span.in(text.original()), type, 0.9, Origin.MODEL, 0, 0);
    }
}
