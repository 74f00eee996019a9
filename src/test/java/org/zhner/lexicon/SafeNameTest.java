package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhner.lexicon.NameType.ORGANIZATION;
import static org.zhner.lexicon.NameType.PERSON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {
    @ParameterizedTest
    @CsvSource({"鲍威尔,PERSON", "马克·卡尼,PERSON", "南方共同市场,ORGANIZATION", "美联储,ORGANIZATION", "BBC,ORGANIZATION"})
    void trustsNamesOfThreeCharacters(String surface, NameType type) {
        assertThat(SafeName.isSafe(surface, type)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "卡尼,PERSON", // also a syllable pair of longer names
        "三星,ORGANIZATION", // three stars
        "EU,ORGANIZATION",
        "卡尼发言人,PERSON",
        "鲍威尔国务卿,PERSON",
        "英国政府,ORGANIZATION", // only the country is a name
        "天文台,ORGANIZATION" // any observatory
    })
    void distrustsShortTitledAndOrdinaryOnes(String surface, NameType type) {
        assertThat(SafeName.isSafe(surface, type)).isFalse();
    }

    @Test
    void countsCodePoints() {
        assertThat(SafeName.isSafe("𠮷野", PERSON)).isFalse();
        assertThat(SafeName.isSafe("𠮷野家", ORGANIZATION)).isTrue();
    }

    @Test
    void hasNoTypeWhereEntriesDisagree() {
        KnowledgeEntry person = entry(PERSON);
        KnowledgeEntry organization = entry(ORGANIZATION);

        assertThat(SafeName.typeOf("尼尔森", List.of(person))).isEqualTo(PERSON);
        assertThat(SafeName.typeOf("尼尔森", List.of(person, person))).isEqualTo(PERSON);
        assertThat(SafeName.typeOf("尼尔森", List.of(person, organization))).isNull();
        assertThat(SafeName.typeOf("尼森", List.of(person))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<约翰逊>表示", "问<约翰逊>。", "<约翰逊>", "（<约翰逊>）"})
    void takesAPersonByItself(String marked) {
        assertThat(standsAlone(marked, PERSON)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"鲍里斯·<约翰逊>", "<约翰逊>·史密斯", "让-<约翰逊>", "鲍里斯•<约翰逊>", "鲍里斯‧<约翰逊>"})
    void leavesAPartOfALongerPersonsName(String marked) {
        assertThat(standsAlone(marked, PERSON)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<共和党>人", "<共和党>员", "<国民党>军", "<行政院>长", "<立法会>议员", "<巴塞罗那>队"})
    void leavesAnOrganisationThatGoesOn(String marked) {
        assertThat(standsAlone(marked, ORGANIZATION)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<共和党>候选人", "在<行政院>。", "<BBC>报道", "听 <BBC> 说", "<BBC>"})
    void takesAnOrganisationByItself(String marked) {
        assertThat(standsAlone(marked, ORGANIZATION)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Google> Docs", "the <BBC>", "<BBC>s", "A<BBC>", "<BBC>2", "É<BBC>"})
    void leavesALatinNameThatRunsOn(String marked) {
        assertThat(standsAlone(marked, ORGANIZATION)).isFalse();
    }

    @Test
    void seesAWordThatIsCut() {
        assertThat(SafeName.cutsWord("BUSINESS", 1, 3)).isTrue();
        assertThat(SafeName.cutsWord("在US的", 1, 3)).isFalse();
        assertThat(SafeName.cutsWord("US", 0, 2)).isFalse();
        assertThat(SafeName.cutsWord("的美国人", 1, 3)).isFalse();
    }

    private static boolean standsAlone(String marked, NameType type) {
        int begin = marked.indexOf('<');
        int end = marked.indexOf('>') - 1;
        return SafeName.standsAlone(marked.replace("<", "").replace(">", ""), begin, end, type);
    }

    private static KnowledgeEntry entry(NameType type) {
        return new KnowledgeEntry(type, "尼尔森", "", "", List.of(), "Nielsen", "", "", "");
    }
}
