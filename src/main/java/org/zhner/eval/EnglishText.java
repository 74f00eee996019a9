package org.zhner.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an English text, and whether they name what a title names. */
final class EnglishText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’&][\\p{L}\\p{N}]+)*\\.?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Set<String> ENDINGS = Set.of(
            "", "s", "n", "ns", "an", "ans", "ian", "ians", "ic", "ics", "al", "als", "y", "ies", "e", "es", "ese",
            "ish");
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "president",
            "chancellor",
            "minister",
            "secretary",
            "senator",
            "sen",
            "judge",
            "justice",
            "sir",
            "lord",
            "lady",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "general",
            "rev",
            "professor",
            "leader",
            "premier",
            "governor",
            "gov",
            "mayor",
            "rep",
            "chairman",
            "the",
            "and",
            "did",
            "does",
            "why",
            "how",
            "what",
            "when",
            "if",
            "but",
            "for",
            "as",
            "on",
            "in",
            "will",
            "has",
            "is",
            "was",
            "after",
            "with",
            "against",
            "to");

    /** Words in lower case without marks or possessive s, in order. */
    private final List<String> words = new ArrayList<>();
    /** Whether each begins with a capital. */
    private final List<Boolean> capitals = new ArrayList<>();
    /** Whether only a space stands between each and the one before it. */
    private final List<Boolean> adjoining = new ArrayList<>();

    EnglishText(String text) {
        Matcher matcher = WORD.matcher(text);
        int end = -2;
        while (matcher.find()) {
            words.add(fold(matcher.group()));
            capitals.add(Character.isUpperCase(matcher.group().codePointAt(0)));
            adjoining.add(matcher.start() == end + 1 && text.charAt(end) == ' ');
            end = matcher.end();
        }
    }

    private static String fold(String word) {
        String plain = POSSESSIVE.matcher(word).replaceFirst("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return plain.replace(".", "").replace("ø", "o").replace("ł", "l").toLowerCase(Locale.ROOT);
    }

    List<String> words() {
        return words;
    }

    /** Whether a word stands here, or one of the same stem: Republicans for Republican, Democrats for Democratic. */
    boolean has(String word) {
        return words.stream().anyMatch(own -> isSameStem(own, word));
    }

    boolean hasAll(List<String> wanted) {
        return wanted.stream().allMatch(this::has);
    }

    private static boolean isSameStem(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= 5 && ENDINGS.contains(one.substring(shared)) && ENDINGS.contains(other.substring(shared));
    }

    /** Whether these words stand here one after the other. */
    boolean hasPhrase(List<String> phrase) {
        return Collections.indexOfSubList(words, phrase) >= 0;
    }

    /** Whether the first letters of some words in a row, small ones skipped or not, are {@code acronym}. */
    boolean hasExpansion(String acronym) {
        for (int begin = 0; begin < words.size(); begin++) {
            StringBuilder letters = new StringBuilder();
            for (int at = begin; at < words.size() && letters.length() < acronym.length(); at++) {
                if (capitals.get(at)) {
                    letters.append(words.get(at).charAt(0));
                } else if (at == begin) {
                    break;
                }
            }
            if (acronym.contentEquals(letters)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one of a person's names stands here without another person's name before it: Johnson, Mr Johnson or Boris
     * Johnson for Boris Johnson, but not David Johnson.
     *
     * @param names all words of the person's name
     */
    boolean hasPerson(List<String> names) {
        String first = names.get(0);
        String last = names.get(names.size() - 1);
        for (int at = 0; at < words.size(); at++) {
            boolean isLast = words.get(at).equals(last) && !followsOther(at, names);
            boolean isFirst = words.get(at).equals(first) && !precedesOther(at, names) && !followsOther(at, names);
            if (isLast || isFirst) {
                return true;
            }
        }
        return false;
    }

    private boolean followsOther(int at, List<String> names) {
        return at > 0 && adjoining.get(at) && isOther(at - 1, names);
    }

    private boolean precedesOther(int at, List<String> names) {
        return at + 1 < words.size() && adjoining.get(at + 1) && isOther(at + 1, names);
    }

    private boolean isOther(int at, List<String> names) {
        String word = words.get(at);
        return capitals.get(at) && !names.contains(word) && !HONORIFICS.contains(word) && word.length() > 1;
    }
}
