package org.zhner.eval;

import java.util.List;
import java.util.Locale;
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
 * title that is an acronym will do. A person's last name alone will do unless another person's name stands before it,
 * or the document gives that last name to somebody else only.
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
            Map.entry("spain", List.of("spanish")),
            Map.entry("greece", List.of("greek")),
            Map.entry("denmark", List.of("danish")),
            Map.entry("sweden", List.of("swedish")),
            Map.entry("poland", List.of("polish")),
            Map.entry("turkey", List.of("turkish")),
            Map.entry("philippines", List.of("philippine", "filipino")),
            Map.entry("thailand", List.of("thai")),
            Map.entry("ireland", List.of("irish")),
            Map.entry("united arab emirates", List.of("uae", "emirati")),
            Map.entry("south korea", List.of("seoul", "korean", "korea")),
            Map.entry("north korea", List.of("pyongyang", "korean", "north")),
            Map.entry("taiwan", List.of("taiwanese", "taipei")));

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
        boolean hasWords = sentence.hasAll(needed(title, document)) && qualifierHolds(document);
        if (hasWords || isAbbreviated(words, sentence)) {
            return Verdict.SUPPORTED;
        }
        if (isPerson && isPerson(words, sentence, document)) {
            return Verdict.SUPPORTED;
        }
        return words.stream().anyMatch(sentence::has) ? Verdict.PARTLY : Verdict.UNSUPPORTED;
    }

    private static boolean isPerson(List<String> words, EnglishText sentence, EnglishText document) {
        boolean isFullyNamed = document.hasPhrase(List.of(words.get(0), words.get(words.size() - 1)));
        boolean isHere =
                sentence.words().contains(words.get(0)) || sentence.words().contains(words.get(words.size() - 1));
        return isFullyNamed ? isHere : sentence.hasPerson(words) && document.hasPerson(words);
    }

    /** The words that must stand in the sentence; of a country, those that the document does not abbreviate. */
    private static List<String> needed(String title, EnglishText document) {
        String plain = " " + String.join(" ", words(title)) + " ";
        for (Map.Entry<String, List<String>> country : ABBREVIATIONS.entrySet()) {
            boolean isToldElsewhere =
                    document.hasPhrase(List.of(country.getKey().split(" ", -1)))
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

    /** Whether a country that qualifies the title, as in Conservative Party (UK), is in the document. */
    private boolean qualifierHolds(EnglishText document) {
        Matcher matcher = QUALIFIER.matcher(title);
        if (!matcher.matches()) {
            return true;
        }
        List<String> others = ABBREVIATIONS.get(matcher.group(2).toLowerCase(Locale.ROOT));
        return others == null
                || others.stream().anyMatch(document.words()::contains)
                || document.hasPhrase(new EnglishText(matcher.group(2)).words());
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
