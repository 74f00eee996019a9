package org.zhner.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.zhner.entity.Link;
import org.zhner.eval.LinkJudge.Verdict;
import org.zhner.text.AlignedText;

class LinksTest {
    private static final Reference ENGLISH =
            new Reference.Translation("Jerome Powell, of the U.S. Federal Reserve, met Müller in South Africa.");

    @Test
    void aTitleIsSupportedByItsWordsInTheSentence() {
        assertThat(verdict(page("Jerome Powell"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(page("federal_reserve"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(page("Müller (footballer)"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(page("Mark Powell"))).contains(Verdict.PARTLY);
        assertThat(verdict(page("Colin Farrell"))).contains(Verdict.UNSUPPORTED);
        // The word Power is a part of Powell, but no word of the sentence.
        assertThat(verdict(page("Powel"))).contains(Verdict.UNSUPPORTED);
    }

    @Test
    void aTitleIsSupportedByWhatEnglishCallsTheThing() {
        Reference text = new Reference.Translation(
                "Senators of the GOP met Mr Johnson, the Fed and David Miller of the U.N.",
                "Boris Johnson was there. Senators of the GOP met Mr Johnson, the Fed and David Miller of the U.N.");
        assertThat(verdict(text, page("Republican Party (United States)"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(text, page("United Nations"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(text, page("Boris Johnson"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(text, page("Ed Miller"))).contains(Verdict.PARTLY); // another's name stands before it
        assertThat(verdict(text, page("Labour Party (UK)"))).contains(Verdict.UNSUPPORTED);
    }

    @Test
    void aCountryCodeIsJudgedByItsEnglishName() {
        assertThat(verdict(country("ZA"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(country("DK"))).contains(Verdict.UNSUPPORTED);
    }

    @Test
    void aNameWithoutLinkIsNotCovered() {
        assertThat(verdict()).isEmpty();
        assertThat(verdict(new Link(Link.Scheme.LOCAL, "x", "", OptionalDouble.empty())))
                .isEmpty();
    }

    @Test
    void anIdentityAsksForItsCodeAndTitle() {
        Reference denmark = new Reference.Identity("DK", "");
        Reference powell = new Reference.Identity("", "Jerome Powell");

        assertThat(verdict(denmark, country("DK"), page("Denmark"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(denmark, country("DE"), page("Denmark"))).contains(Verdict.UNSUPPORTED);
        assertThat(verdict(denmark, page("Denmark"))).isEmpty(); // gold has no title to judge it by
        assertThat(verdict(powell, page("Jerome_Powell"))).contains(Verdict.SUPPORTED);
        assertThat(verdict(powell, page("Powell"))).contains(Verdict.UNSUPPORTED);
    }

    @Test
    void countsNamesFoundRightWithALinkAndSupported() {
        // Four gold names with the English sentence. Found right: 甲乙 (supported), 丙 (partly), 丁 (no link); 戊 is missed.
        GoldDocument gold = new GoldDocument(
                "case",
                Cases.TEXT,
                List.of(mention("PERSON 0-2"), mention("PERSON 2-3"), mention("COUNTRY 3-4"), mention("COUNTRY 4-5")));
        SystemDocument system = new SystemDocument(
                AlignedText.unchanged(Cases.TEXT),
                List.of(
                        found("PERSON 0-2", page("Jerome Powell")),
                        found("PERSON 2-3", page("Mark Powell")),
                        found("COUNTRY 3-4")));

        Links links = Links.of(List.of(Judgement.of(gold, system)));

        assertThat(links.byType().get(Label.PERSON)).isEqualTo(new LinkScore(2, 2, 1, 1));
        assertThat(links.byType().get(Label.COUNTRY)).isEqualTo(new LinkScore(1, 0, 0, 0));
        assertThat(new LinkScore(1, 0, 0, 0).precision()).isEmpty();
        assertThat(links.all().coverage().orElseThrow()).isEqualTo(2.0 / 3);
        assertThat(links.all().precision()).hasValue(0.5);
        assertThat(links.all().lenientPrecision()).hasValue(1);
        assertThat(links.unsupported()).singleElement().satisfies(link -> {
            assertThat(link.surface()).isEqualTo("丙");
            assertThat(link.link()).isEqualTo("Mark Powell");
            assertThat(link.partly()).isTrue();
        });
    }

    private static Optional<Verdict> verdict(Link... links) {
        return verdict(ENGLISH, links);
    }

    private static Optional<Verdict> verdict(Reference reference, Link... links) {
        return LinkJudge.judge(Arrays.asList(links), reference, Label.PERSON).map(LinkJudge.Judged::verdict);
    }

    private static Link page(String title) {
        return new Link(Link.Scheme.WIKIPEDIA_EN, title, "", OptionalDouble.empty());
    }

    private static Link country(String code) {
        return new Link(Link.Scheme.ISO_3166_1, code, "", OptionalDouble.empty());
    }

    private static GoldMention mention(String reading) {
        return new GoldMention(Cases.reading(reading), List.of(), true, ENGLISH);
    }

    private static SystemMention found(String reading, Link... links) {
        return new SystemMention(
                Cases.reading(reading), OptionalDouble.empty(), Optional.empty(), Arrays.asList(links));
    }
}
