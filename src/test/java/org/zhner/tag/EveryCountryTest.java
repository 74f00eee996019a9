package org.zhner.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhner.entity.CountryLinks;
import org.zhner.entity.Link;
import org.zhner.script.ScriptNormalizer;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * Every ISO 3166-1 entry in a sentence, by the names that the JDK displays for the mainland, Taiwan, Hong Kong and
 * Singapore: found and linked, or left alone where the name may be something else.
 */
final class EveryCountryTest {
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();
    private static final CountryNames NAMES = new CountryNames(Lists.COUNTRIES);
    private static final CountryLinks LINKS = new CountryLinks(Lists.COUNTRIES);

    /** Names of the JDK that alone do not tell, by code; why, stands in countries.tsv. */
    private static final Map<String, List<String>> UNCLEAR = Map.ofEntries(
            Map.entry("AQ", List.of("南极洲")),
            Map.entry("BD", List.of("孟加拉")),
            Map.entry("BH", List.of("巴林")),
            Map.entry("CO", List.of("哥伦比亚")),
            Map.entry("CW", List.of("库拉索")),
            Map.entry("DM", List.of("多米尼克", "多米尼加")),
            Map.entry("DO", List.of("多米尼加")),
            Map.entry("FM", List.of("密克罗尼西亚")),
            Map.entry("GE", List.of("乔治亚")),
            Map.entry("GG", List.of("根息")),
            Map.entry("GI", List.of("直布罗陀")),
            Map.entry("GN", List.of("几内亚")),
            Map.entry("HT", List.of("海地")),
            Map.entry("IE", List.of("爱尔兰")),
            Map.entry("JE", List.of("泽西")),
            Map.entry("ME", List.of("黑山")),
            Map.entry("ML", List.of("马里", "马利")),
            Map.entry("MN", List.of("蒙古")),
            Map.entry("OM", List.of("阿曼")),
            Map.entry("SD", List.of("苏丹")),
            Map.entry("SL", List.of("狮子山")),
            Map.entry("TD", List.of("查德")),
            Map.entry("TG", List.of("多哥")),
            Map.entry("TN", List.of("突尼斯")),
            Map.entry("TO", List.of("东加")),
            Map.entry("WS", List.of("萨摩亚")));

    static Stream<Arguments> namesOfTheJdk() {
        return Stream.of("zh-CN", "zh-TW", "zh-HK", "zh-SG")
                .flatMap(language -> Arrays.stream(Locale.getISOCountries())
                        .map(code -> arguments(
                                code,
                                language,
                                new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("namesOfTheJdk")
    void isFoundAndLinkedUnderEachRegionsName(String code, String language, String name) {
        AlignedText text = SCRIPTS.normalize("据报，" + name + "在周一发表声明。").text();
        List<Mention> found = find(text);
        if (isUnclear(code, SCRIPTS.simplify(name))) {
            assertThat(found)
                    .allSatisfy(
                            mention -> assertThat(links(text, found, mention)).isEmpty());
        } else {
            assertThat(found).singleElement().satisfies(mention -> {
                assertThat(mention.surface()).isEqualTo(name);
                assertThat(links(text, found, mention)).extracting(Link::id).containsExactly(code, alpha3(code));
            });
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("namesOfTheJdk")
    void aStatesGovernmentIsThatStatesOrNobodys(String code, String language, String name) {
        AlignedText text = SCRIPTS.normalize(name + "外交部在周一发表声明。").text();
        List<Mention> found = find(text);
        assertThat(found)
                .allSatisfy(mention -> assertThat(links(text, found, mention))
                        .extracting(Link::id)
                        .isSubsetOf(code, alpha3(code)));
    }

    private static boolean isUnclear(String code, String name) {
        return UNCLEAR.getOrDefault(code, List.of()).contains(name);
    }

    private static String alpha3(String code) {
        return new Locale("", code).getISO3Country();
    }

    private static List<Mention> find(AlignedText text) {
        Span whole = new Span(0, text.normalised().length());
        Sentence sentence = new Sentence(0, List.of(new Token(text.normalised(), whole, text.toOriginal(whole))));
        return NAMES.in(text.normalised(), sentence).stream()
                .map(candidate -> mention(text, candidate))
                .toList();
    }

    private static Mention mention(AlignedText text, Candidate candidate) {
        Span span = text.toOriginal(candidate.span());
        return new Mention(
                span, span.in(text.original()), candidate.type(), candidate.score(), candidate.origin(), 0, 0);
    }

    private static List<Link> links(AlignedText text, List<Mention> mentions, Mention mention) {
        return LINKS.in(text, mentions).apply(text.toNormalised(mention.span()).in(text.normalised()));
    }
}
