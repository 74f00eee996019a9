package org.zhner.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhner.eval.LinkJudge.Verdict;

/**
 * Whether an English sentence bears a title out.
 *
 * <p>What qualifies a title does not count: "(politician)", ", Tennessee". Of the rest every word must stand in the
 * sentence, save small words and words that English drops (Party, City, F.C.); a country in the title may be
 * abbreviated, or stand elsewhere in the document. Instead of its words, the title's initials or the expansion of a
 * title that is an acronym will do, and so will the whole title anywhere in the document, since a link is of all that
 * the article calls so. A person's last name alone will do unless another person's name stands before it.
 */
final class EnglishTitle {
    private static final Pattern QUALIFIER = Pattern.compile("^(.+?) \\(([^()]*)\\)$");
    private static final Pattern COMMA = Pattern.compile("^(.+?), .+$");
    private static final Set<String> DROPPED = Set.of(
            "the",
            "of",
            "and",
            "for",
            "in",
            "de",
            "party",
            "company",
            "inc",
            "corporation",
            "group",
            "club",
            "city",
            "fc",
            "afc",
            "sc",
            "cf",
            "newspaper",
            "jr",
            "sr",
            "state",
            "province");
    private static final Map<String, List<String>> ABBREVIATIONS = Map.ofEntries(
            Map.entry("united states", List.of("us", "usa", "america", "american", "americans")),
            Map.entry("united kingdom", List.of("uk", "britain", "british", "gb")),
            Map.entry("uk", List.of("uk", "britain", "british", "england", "scotland")),
            Map.entry("us", List.of("us", "usa", "america", "american")),
            Map.entry("united nations", List.of("un")),
            Map.entry("european union", List.of("eu", "european")),
            Map.entry("france", List.of("french")),
            Map.entry("china", List.of("chinese", "beijing")),
            Map.entry("netherlands", List.of("dutch", "holland")),
            Map.entry("switzerland", List.of("swiss")),
            Map.entry("spain", List.of("spanish", "spaniard", "spaniards")),
            Map.entry("greece", List.of("greek", "greeks", "athens")),
            Map.entry("denmark", List.of("danish", "dane", "danes")),
            Map.entry("sweden", List.of("swedish", "swede", "swedes")),
            Map.entry("poland", List.of("polish")),
            Map.entry("turkey", List.of("turkish", "turks", "turk")),
            Map.entry("philippines", List.of("philippine", "filipino")),
            Map.entry("thailand", List.of("thai")),
            Map.entry("ireland", List.of("irish")),
            Map.entry("united arab emirates", List.of("uae", "emirati")),
            Map.entry("south korea", List.of("seoul", "korean", "korea")),
            Map.entry("north korea", List.of("pyongyang", "korean", "north")),
            Map.entry("taiwan", List.of("taiwanese", "taipei")),
            Map.entry("italy", List.of("italian", "italians")),
            Map.entry("japan", List.of("japanese", "tokyo")),
            Map.entry("germany", List.of("german", "germans", "berlin")),
            Map.entry("scotland", List.of("scottish")),
            Map.entry("wales", List.of("welsh")),
            Map.entry("england", List.of("english")),
            Map.entry("russia", List.of("russian", "moscow", "kremlin")),
            Map.entry("brazil", List.of("brazilian")),
            Map.entry("belgium", List.of("belgian")),
            Map.entry("finland", List.of("finnish", "finn")),
            Map.entry("norway", List.of("norwegian")),
            Map.entry("austria", List.of("austrian")),
            Map.entry("israel", List.of("israeli")),
            Map.entry("iran", List.of("iranian", "tehran")),
            Map.entry("iraq", List.of("iraqi")),
            Map.entry("pakistan", List.of("pakistani")),
            Map.entry("saudi arabia", List.of("saudi", "saudis", "riyadh")),
            Map.entry("egypt", List.of("egyptian")),
            Map.entry("mexico", List.of("mexican")),
            Map.entry("canada", List.of("canadian")),
            Map.entry("vietnam", List.of("vietnamese")),
            Map.entry("portugal", List.of("portuguese")),
            Map.entry("ukraine", List.of("ukrainian", "kiev", "kyiv")),
            Map.entry("syria", List.of("syrian")),
            Map.entry("lebanon", List.of("lebanese")),
            Map.entry("papua new guinea", List.of("png")),
            Map.entry("myanmar", List.of("burma", "burmese")),
            Map.entry("czechia", List.of("czech")),
            Map.entry("new zealand", List.of("kiwi")),
            Map.entry("north macedonia", List.of("macedonia", "macedonian")),
            Map.entry("macedonia", List.of("macedonian")),
            Map.entry("hong kong", List.of("hk")),
            Map.entry("europe", List.of("european", "europeans")),
            Map.entry("republican party", List.of("gop", "republicans")),
            Map.entry("conservative party", List.of("tory", "tories", "conservatives")),
            Map.entry("labour party", List.of("labour")),
            Map.entry("uk independence party", List.of("ukip")),
            Map.entry("islamic state", List.of("isis", "isil")),
            Map.entry("democratic party", List.of("democrats", "democrat")));

    private final String title;
    private final boolean isPerson;

    EnglishTitle(String title, boolean isPerson) {
        this.title = title.replace('_', ' ');
        this.isPerson = isPerson;
    }

    /** The words of the title without what qualifies it. */
    static List<String> words(String title) {
        return new EnglishText(plain(title.replace('_', ' '))).words();
    }

    Verdict verdict(Reference.Translation reference) {
        EnglishText sentence = new EnglishText(reference.english());
        EnglishText document = new EnglishText(reference.document());
        List<String> words = words(title);
        if (words.isEmpty()) {
            return Verdict.UNSUPPORTED;
        }
        boolean isHere = sentence.hasAll(needed(title, document)) || isAbbreviated(words, sentence);
        if (isHere || isInFull(words, document) || (isPerson && isPerson(words, sentence, document))) {
            return Verdict.SUPPORTED;
        }
        return words.stream().anyMatch(sentence::has) ? Verdict.PARTLY : Verdict.UNSUPPORTED;
    }

    /** Whether the document names the thing in full somewhere: a link is of all that the article calls so. */
    private boolean isInFull(List<String> words, EnglishText document) {
        return isPerson
                ? document.hasPhrase(words) || document.hasPhrase(List.of(words.get(0), words.get(words.size() - 1)))
                : document.hasPhrase(withoutThe(words)) || isAbbreviated(words, document);
    }

    private static List<String> withoutThe(List<String> words) {
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }

    private static boolean isPerson(List<String> words, EnglishText sentence, EnglishText document) {
        return sentence.hasPerson(words) && document.hasPerson(words);
    }

    /** The words that must stand in the sentence; of a country, those that the document does not abbreviate. */
    private static List<String> needed(String title, EnglishText document) {
        String plain = " " + String.join(" ", words(title)) + " ";
        for (Map.Entry<String, List<String>> country : ABBREVIATIONS.entrySet()) {
            boolean isToldElsewhere = (country.getKey().equals("united states") && isAmerican(document))
                    || document.hasPhrase(List.of(country.getKey().split(" ", -1)))
                    || country.getValue().stream().anyMatch(document.words()::contains);
            String shorter = plain.replace(" " + country.getKey() + " ", " ");
            if (isToldElsewhere && !shorter.isBlank()) {
                plain = shorter;
            }
        }
        List<String> all = Stream.of(plain.strip().split(" ", -1)).toList();
        List<String> needed =
                all.stream().filter(word -> !DROPPED.contains(word)).toList();
        return needed.isEmpty() ? all : needed;
    }

    /** Whether a text is of American affairs, in which the country itself is often left out. */
    private static boolean isAmerican(EnglishText document) {
        return Stream.of("congress", "senate", "senator", "republicans", "democrats", "fbi")
                .anyMatch(document.words()::contains);
    }

    private static boolean isAbbreviated(List<String> words, EnglishText sentence) {
        String name = String.join(" ", words);
        List<String> known = ABBREVIATIONS.getOrDefault(name, List.of());
        if (known.stream().anyMatch(sentence.words()::contains)) {
            return true;
        }
        StringBuilder initials = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            all.append(word.charAt(0));
            initials.append(Set.of("of", "the", "and", "for", "in").contains(word) ? "" : word.charAt(0));
        }
        boolean isAcronym =
                words.size() == 1 && words.get(0).length() > 2 && words.get(0).length() < 6;
        return (initials.length() > 1 && sentence.words().contains(initials.toString()))
                || (all.length() > 2 && sentence.words().contains(all.toString()))
                || (isAcronym && sentence.hasExpansion(words.get(0)));
    }

    private static String plain(String title) {
        Matcher qualified = QUALIFIER.matcher(title);
        String plain = qualified.matches() ? qualified.group(1) : title;
        Matcher comma = COMMA.matcher(plain);
        return comma.matches() ? comma.group(1) : plain;
    }
}
