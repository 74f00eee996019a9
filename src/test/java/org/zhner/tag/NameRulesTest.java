package org.zhner.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule for itself, on words cut by hand. */
final class NameRulesTest {
    private static final CountryNames COUNTRIES = new CountryNames(Lists.COUNTRIES);
    private static final CountryAbbreviations ABBREVIATIONS = new CountryAbbreviations();

    @Test
    void takesTheLongestCountryName() {
        Words words = Words.of("印度尼西亚|和|印度");
        assertThat(words.show(COUNTRIES.in(words.normalised(), words.only())))
                .containsExactly("印度尼西亚/COUNTRY", "印度/COUNTRY");
    }

    @ParameterizedTest
    @CsvSource({"美国人|表示,0", "法国|人,0", "英国|文学,1", "中国|人民,1", "法国|语,0", "美国|男子,1"})
    void aPeopleIsNoCountryButACountrysPeopleIs(String words, int count) {
        Words text = Words.of(words);
        assertThat(COUNTRIES.in(text.normalised(), text.only())).hasSize(count);
    }

    @Test
    void latinNamesMatchWholeWordsOnly() {
        Words words = Words.of("USA|和|USAID");
        assertThat(words.show(COUNTRIES.in(words.normalised(), words.only()))).containsExactly("USA/COUNTRY");
    }

    @ParameterizedTest
    @CsvSource({
        "美中|贸易,美 中",
        "英法德|领导人,英 法 德",
        "中方|表示,中",
        "中|日|韩|三国,中 日 韩",
        "台中|市民,''",
        "访华|行程,华",
        "驻|美|大使,美",
        "英商|公司,英",
        "美、英、法|三国,美 英 法",
        "中午|开会,''",
        "马英九|说,''",
        "美丽|的|英雄,''",
        "对方|表示,''",
        "在|中间,''",
        "韩美日|峰会,韩 美 日",
        "驻|日|大使,日",
        "旅|美|学者,美",
        "俄乌|局势,俄 乌",
        "驻|荷|大使,荷",
        "中|哈|两国,中 哈",
        "中老|铁路,中 老",
        "中非|合作|论坛,中",
        "中欧|关系,中",
        "美|国务卿|说,美",
        "英|外长|说,英",
        "美以|关系,美 以",
        "美墨加|协定,美 墨 加",
        "在|创新|中|合作,''",
        "15日|中方|表示,中",
        "十五|日|官员|说,''",
        "法学|者|说,''"
    })
    void oneCharacterStandsForACountryWhereTheWordsShowIt(String words, String expected) {
        Words text = Words.of(words.replace("、", "|、|"));
        List<String> found = ABBREVIATIONS.in(text.normalised(), text.only()).stream()
                .map(candidate -> candidate.span().in(text.normalised()))
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "特朗普总统,PERSON,特朗普",
        "亚当斯先生,PERSON,亚当斯",
        "《金融时报》,ORGANIZATION,金融时报",
        "总统,PERSON,总统",
        "市长,GPE,市长",
    })
    void marksAndTitlesAreCutOff(String surface, EntityType type, String expected) {
        Words words = Words.of(surface);
        assertThat(Trimmer.trim(words.candidate(surface, type), words.normalised()))
                .map(candidate -> candidate.span().in(words.normalised()))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"《》", "</b>", "https://t.co/x"})
    void marksAloneMarkupAndAddressesAreNoNames(String surface) {
        Words words = Words.of(surface);
        assertThat(Trimmer.trim(words.candidate(surface, EntityType.ORGANIZATION), words.normalised()))
                .isEmpty();
    }

    @Test
    void aNameEndsAtABracketAndBeginsAnewInIt() {
        Words words = Words.of("穆勒|(|Robert| Mueller|)");
        Candidate whole = words.candidate("穆勒(Robert Mueller)", EntityType.PERSON);
        assertThat(words.show(BookMarks.split(whole, words.normalised())))
                .containsExactly("穆勒/PERSON", "Robert Mueller/PERSON");
    }

    @Test
    void aGlossIsOfTheSameType() {
        Words words = Words.of("卡尼|（|Mark| Carney|）|总理");
        assertThat(Gloss.after(
                        words.candidate("卡尼", EntityType.PERSON),
                        words.normalised(),
                        words.normalised().length()))
                .map(candidate -> candidate.span().in(words.normalised()) + "/" + candidate.type())
                .contains("Mark Carney/PERSON");
    }

    @Test
    void bracketsAroundChineseAreNoGloss() {
        Words words = Words.of("卡尼|（|总理|）");
        assertThat(Gloss.after(
                        words.candidate("卡尼", EntityType.PERSON),
                        words.normalised(),
                        words.normalised().length()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "德州|奥斯丁,GPE,德州/GPE 奥斯丁/GPE",
        "中国|青海省|西宁,GPE,中国/GPE 青海省/GPE 西宁/GPE",
        "巴西利亚,GPE,巴西利亚/GPE",
        "加州,GPE,加州/GPE",
        "纽约的监狱,LOCATION,纽约/GPE",
        "美国国会,ORGANIZATION,美国国会/ORGANIZATION",
    })
    void aChainOfPlacesIsSeveralPlaces(String cut, EntityType type, String expected) {
        Words words = Words.of(cut);
        String surface = cut.replace("|", "");
        List<Candidate> parts = new PlaceChain(COUNTRIES)
                .split(words.candidate(surface, type), words.normalised(), new TokenBoundaries(words.sentences()));
        assertThat(String.join(" ", words.show(parts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "美国政府,美国/COUNTRY",
        "特朗普政府,特朗普/PERSON",
        "美国队,美国/COUNTRY",
        "政府,''",
        "美国财政部长,''",
        "美国财政部,美国财政部/ORGANIZATION",
    })
    void aGovernmentGivesItsOwnerAndAGenericNounNothing(String surface, String expected) {
        Words words = Words.of(surface);
        Map<String, EntityType> owners = Map.of("美国", EntityType.COUNTRY, "特朗普", EntityType.PERSON);
        List<Candidate> reduced = Government.reduce(
                List.of(words.candidate(surface, EntityType.ORGANIZATION)), owners, words.normalised());
        assertThat(String.join(" ", words.show(reduced))).isEqualTo(expected);
    }

    @Test
    void aListedNameFusedWithATitleIsNone() {
        KnownNames names = new KnownNames(Lists.KNOWLEDGE);
        Words words = Words.of("民主党|人|和|教育部|长|见|民主党|主席");
        assertThat(words.show(names.in(words.normalised(), words.only()))).containsExactly("民主党/ORGANIZATION");
    }

    @Test
    void anUnknownLabelIsAnError() {
        LabelCandidates labels = new LabelCandidates(sentence -> List.of("GADGET"), 0.8);
        assertThatThrownBy(() -> labels.in(Words.of("电话").only()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GADGET");
    }
}
