package org.zhner.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.lexicon.SafeName;
import org.zhner.lexicon.UserEntry;
import org.zhner.pipeline.HostileText;
import org.zhner.segment.Sentence;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

final class UserNamesTest {
    @ParameterizedTest
    @CsvSource({
        // surface in the lexicon, text, what is found
        "星河證券,星河證券今天上市,星河證券",
        "星河證券,星河证券今天上市,星河证券",
        "星河证券,星河證券今天上市,星河證券",
        "張乾,張乾隆重登場,張乾", // 乾隆 is a phrase here, and 乾 alone becomes 干
        "张乾,張乾隆重登場,張乾",
        "看著辦,大家都說看著辦基金會很好,看著辦", // 著 is 着 in a Traditional text and stays in a name
        "看着办,大家都說看著辦基金會很好,看著辦",
        "看著辦,看着办基金会,看着办",
        "ＮＨＫ,NHK和BBC,NHK",
        "NHK,ＮＨＫ和ＢＢＣ,ＮＨＫ",
        "特朗普,總統特\u200b朗普說,特\u200b朗普",
        "𠮷野家,去𠮷野家吃飯,𠮷野家",
        "Yahoo!奇摩,昨天Yahoo!奇摩說,Yahoo!奇摩",
        "第一 銀行,在第一 銀行工作,第一 銀行",
    })
    void anEntryIsFoundInEitherScriptAndForm(String surface, String text, String expected) {
        UserNames names = UserLists.names(surface.replace(' ', '\u00a0') + " ORGANIZATION");
        assertThat(run(names, text.replace(' ', '\u00a0')))
                .containsExactly(expected.replace(' ', '\u00a0') + "/ORGANIZATION/USER/1.0");
    }

    @ParameterizedTest
    @CsvSource({"AP,APPLE和MAP和AP2", "星河證券,星河公司的證券", "星河,星|河"})
    void aPartOfALatinWordOrOfTwoSectionsIsNoName(String surface, String text) {
        assertThat(run(UserLists.names(surface + " ORGANIZATION"), text.replace('|', '\n')))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // found by zhner, entries, what comes out; the text is 甲乙丙丁戊己庚
        "丙丁:GPE, 丙丁 PERSON, 丙丁/PERSON/USER/1.0", // equal
        "乙丙:GPE, 丙丁 PERSON, 丙丁/PERSON/USER/1.0", // crossing
        "丙:GPE 丁:GPE, 乙丙丁 PERSON, 乙丙丁/PERSON/USER/1.0", // longer than what is found
        "乙丙丁:GPE, 丙丁 PERSON, 乙丙丁/GPE/MODEL/0.75", // inside
        "乙丙丁:GPE, 丙丁 PERSON . . inside, 丙丁/PERSON/USER/1.0", // inside, and told to
        "甲:GPE 己庚:GPE, 丙丁 PERSON, 甲/GPE/MODEL/0.75 丙丁/PERSON/USER/1.0 己庚/GPE/MODEL/0.75",
        "'', 乙丙 PERSON;丙丁戊 GPE, 丙丁戊/GPE/USER/1.0", // the longest entry
        "'', 乙丙 PERSON;丙丁 GPE, 乙丙/PERSON/USER/1.0", // the first of equals
        "'', 乙丙 PERSON;乙丙丁 GPE;乙 GPE, 乙丙丁/GPE/USER/1.0",
        "甲乙丙丁:GPE, 乙丙 PERSON;丁戊 GPE, 乙丙/PERSON/USER/1.0 丁戊/GPE/USER/1.0", // 丁戊 frees 乙丙
        "甲乙丙丁:GPE, 乙丙丁 PERSON;丁戊 GPE, 丁戊/GPE/USER/1.0", // what is free comes first
        "'', 丙丁 PERSON . . soft, 丙丁/PERSON/USER/0.5", // soft: nothing else is there
        "丙丁:GPE, 丙丁 PERSON . . soft, 丙丁/PERSON/USER/0.75", // soft: its type
        "乙丙丁:GPE, 丙丁 PERSON . . soft, 乙丙丁/GPE/MODEL/0.75",
        "丙:GPE, 丙丁 PERSON . . soft, 丙/GPE/MODEL/0.75",
        "'', 丙丁戊 PERSON . . soft;丁戊 GPE, 丁戊/GPE/USER/1.0", // forced before soft, whatever their lengths
        "乙丙:GPE, 丁戊 PERSON . . soft;乙 GPE . . inside, 乙/GPE/USER/1.0 丁戊/PERSON/USER/0.5",
    })
    void entriesAndMentionsAreWeighed(String found, String rows, String expected) {
        String text = "甲乙丙丁戊己庚";
        List<Mention> mentions = new ArrayList<>();
        for (String mention : found.isEmpty() ? new String[0] : found.split(" ", -1)) {
            String[] parts = mention.split(":", 2);
            int begin = text.indexOf(parts[0]);
            mentions.add(mention(text, new Span(begin, begin + parts[0].length()), EntityType.valueOf(parts[1])));
        }
        UserNames names = UserLists.names(rows.split(";", -1));
        AlignedText aligned = UserLists.SCRIPTS.normalize(text).text();
        assertThat(String.join(" ", show(names.apply(aligned, UserLists.sentences(aligned), mentions))))
                .isEqualTo(expected);
    }

    @Test
    void sentencesAreJoinedOnlyWhereANameNeedsIt() {
        AlignedText text = AlignedText.unchanged("甲!乙。丙丁。戊");
        List<Sentence> sentences = UserLists.sentences(text);
        assertThat(sentences).hasSize(4);
        List<Sentence> joined = UserLists.names("甲!乙 PERSON", "丁 GPE").join(text, sentences);
        assertThat(joined).extracting(Sentence::span).containsExactly(new Span(0, 4), new Span(4, 7), new Span(7, 8));
        assertThat(UserLists.names("丁 GPE").join(text, sentences)).isEqualTo(sentences);
    }

    @Test
    void aMentionKnowsItsEntry() {
        UserNames names = UserLists.names("張乾 PERSON 張先生", "星河 GPE");
        AlignedText text = UserLists.SCRIPTS.normalize("張乾隆重登場").text();
        Mention user = names.apply(text, UserLists.sentences(text), List.of()).get(0);
        assertThat(names.entryOf(text, user)).extracting(UserEntry::name).isEqualTo("張先生");
        assertThat(names.entryOf(text, mention("張乾", user.span(), EntityType.PERSON)))
                .isNull();
    }

    /** Whatever the text, the lexicon and the mentions: the result is in order, and no forced entry is passed over. */
    @Test
    void aForcedEntryIsAlwaysHonoured() {
        Random random = new Random(20_260_102);
        int honoured = 0;
        for (int round = 0; round < 600; round++) {
            String original = HostileText.next(random).replace('\t', ' ');
            AlignedText text = UserLists.SCRIPTS.normalize(original).text();
            Set<String> surfaces = new TreeSet<>();
            for (int count = random.nextInt(8); count >= 0; count--) {
                surfaces.add(piece(original, random));
            }
            UserNames names = names(surfaces, random);
            List<Sentence> sentences = names.join(text, UserLists.sentences(text));
            List<Mention> found = found(original, sentences, random);
            List<Mention> result = names.apply(text, sentences, found);
            requireOrder(result, original, sentences);
            for (String surface : surfaces) {
                UserEntry<EntityType> entry = names.entryOf(text, asUser(surface));
                if (entry != null && !entry.isSoft()) {
                    honoured += requireHonoured(entry, original, sentences, result);
                }
            }
        }
        assertThat(honoured).isGreaterThan(500);
    }

    private static void requireOrder(List<Mention> result, String original, List<Sentence> sentences) {
        int end = 0;
        for (Mention mention : result) {
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(mention.surface()).isEqualTo(mention.span().in(original));
            Sentence sentence = sentences.get(mention.sentence());
            assertThat(sentence.span().contains(mention.span())).isTrue();
            assertThat(sentence.section()).isEqualTo(mention.section());
            end = mention.span().end();
        }
    }

    private static int requireHonoured(
            UserEntry<EntityType> entry, String original, List<Sentence> sentences, List<Mention> result) {
        int count = 0;
        for (int at = original.indexOf(entry.surface()); at >= 0; at = original.indexOf(entry.surface(), at + 1)) {
            Span place = new Span(at, at + entry.surface().length());
            boolean isWhole =
                    sentences.stream().anyMatch(sentence -> sentence.span().contains(place))
                            && !SafeName.cutsWord(original, place.begin(), place.end());
            if (isWhole) {
                assertThat(result)
                        .as("%s at %s of %s", entry, place, original)
                        .anyMatch(mention -> mention.span().overlaps(place)
                                && (mention.score() == 1
                                        || (!entry.isInside() && mention.span().contains(place))));
                count++;
            }
        }
        return count;
    }

    /** Some characters of a text, good for a surface; or something that stands nowhere. */
    private static String piece(String text, Random random) {
        int[] characters = text.codePoints().toArray();
        int from = random.nextInt(characters.length);
        String piece = new String(characters, from, Math.min(1 + random.nextInt(4), characters.length - from));
        boolean isGood = piece.equals(piece.strip())
                && piece.codePoints().noneMatch(Character::isISOControl)
                && piece.codePoints().noneMatch(unit -> Character.getType(unit) == Character.FORMAT)
                && piece.codePoints().noneMatch(Character::isSpaceChar)
                && UserLists.SCRIPTS.simplify(piece).codePoints().anyMatch(Character::isLetterOrDigit)
                && !piece.startsWith("#");
        return isGood ? piece : "不在";
    }

    private static UserNames names(Set<String> surfaces, Random random) {
        List<String> rows = new ArrayList<>();
        Set<String> folded = new TreeSet<>();
        for (String surface : surfaces) {
            if (folded.add(UserLists.SCRIPTS.fold(UserLists.SCRIPTS.simplify(surface)))) {
                rows.add(surface
                        + switch (random.nextInt(4)) {
                            case 0 -> " GPE . . soft";
                            case 1 -> " GPE . . inside";
                            default -> " PERSON";
                        });
            }
        }
        return UserLists.names(rows.toArray(String[]::new));
    }

    private static List<Mention> found(String original, List<Sentence> sentences, Random random) {
        List<Mention> found = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            for (int first = random.nextInt(3); first < sentence.tokens().size(); first += 1 + random.nextInt(5)) {
                int last = Math.min(first + random.nextInt(5), sentence.tokens().size() - 1);
                Span span = new Span(
                        sentence.tokens().get(first).span().begin(),
                        sentence.tokens().get(last).span().end());
                found.add(new Mention(
                        span, span.in(original), EntityType.LOCATION, 0.75, Origin.MODEL, index, sentence.section()));
                first = last;
            }
        }
        return found;
    }

    private static Mention asUser(String surface) {
        return new Mention(new Span(0, surface.length()), surface, EntityType.GPE, 1, Origin.USER, 0, 0);
    }

    private static List<String> run(UserNames names, String original) {
        AlignedText text = UserLists.SCRIPTS.normalize(original).text();
        List<Sentence> sentences = names.join(text, UserLists.sentences(text));
        List<Mention> mentions = names.apply(text, sentences, List.of());
        requireOrder(mentions, original, sentences);
        return show(mentions);
    }

    private static Mention mention(String text, Span span, EntityType type) {
        return new Mention(span, span.in(text), type, 0.75, Origin.MODEL, 0, 0);
    }

    private static List<String> show(List<Mention> mentions) {
        return mentions.stream()
                .map(mention ->
                        mention.surface() + "/" + mention.type() + "/" + mention.origin() + "/" + mention.score())
                .toList();
    }
}
