package org.zhner.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhner.label.TokenLabeller;

/** The rules together, with a labeller that knows the words it is told. */
final class NameFinderTest {
    @Test
    void aSureNameIsFoundAgainWhereTheModelMissedIt() {
        Words words = Words.of("馬克·卡尼|訪問|達沃斯", "卡尼|說|話");
        assertThat(find(words, Map.of("馬克·卡尼", "PERSON"))).containsExactly("馬克·卡尼/PERSON/MODEL", "卡尼/PERSON/ALIAS");
    }

    @Test
    void aNameThatIsMostlyNoneIsNotFoundAgain() {
        Words words = Words.of("海军|说", "海军|很|大", "海军|来|了");
        int[] calls = {0};
        TokenLabeller once = sentence -> sentence.tokens().stream()
                .map(token -> token.form().equals("海军") && calls[0]++ == 0 ? "ORGANIZATION" : "O")
                .toList();
        assertThat(show(finder(once).find(words.text(), words.sentences()))).containsExactly("海军/ORGANIZATION/MODEL");
    }

    @Test
    void severalCountriesInOneWordAreSeveralMentions() {
        Words words = Words.of("美中|脱钩");
        assertThat(find(words, Map.of("美中", "GPE"))).containsExactly("美/COUNTRY/RULE", "中/COUNTRY/RULE");
    }

    @Test
    void aListedPersonEndsWhatTheModelTookForAName() {
        Words words = Words.of("安抚|特朗普");
        assertThat(find(words, Map.of("安抚", "PERSON", "特朗普", "PERSON"))).containsExactly("特朗普/PERSON/LEXICON");
    }

    @Test
    void aCountryIsKnownByItsNameWhateverTheModelSays() {
        Words words = Words.of("丹麦|说");
        assertThat(find(words, Map.of("丹麦", "PERSON"))).containsExactly("丹麦/COUNTRY/LEXICON");
    }

    @Test
    void aPartOfTwoWordsIsNoCountry() {
        Words words = Words.of("发展|中|国家");
        assertThat(find(words, Map.of())).isEmpty();
    }

    @Test
    void aListDecidesTheTypeOfANameThatAModelFound() {
        Words words = Words.of("川普|说");
        assertThat(find(words, Map.of("川普", "GPE"))).containsExactly("川普/PERSON/MODEL");
    }

    private static NameFinder finder(TokenLabeller labeller) {
        return new NameFinder(labeller, Lists.COUNTRIES, Lists.KNOWLEDGE);
    }

    private static List<String> find(Words words, Map<String, String> labels) {
        TokenLabeller labeller = sentence -> sentence.tokens().stream()
                .map(token -> labels.getOrDefault(token.form(), "O"))
                .toList();
        return show(finder(labeller).find(words.text(), words.sentences()));
    }

    private static List<String> show(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.surface() + "/" + mention.type() + "/" + mention.origin())
                .toList();
    }
}
