package org.zhner.script;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;
import org.zhner.text.AlignedText;
import org.zhner.text.Alignment;

/**
 * Rewrites text into the form that the models read: common forms of characters, nothing invisible, Simplified
 * characters, ordinary numerals; in this order. Rewriting the result once more changes nothing.
 *
 * <p>Characters and phrases are converted by OpenCC's dictionaries, longest match first, so every unit of the result is
 * known to stem from certain units of the original. Text that is Simplified already stays as it is, but for a few
 * characters that are rare in it (於, 甯, 夥) and are read as their common forms. Immutable.
 */
public final class ScriptNormalizer {
    /** Our own phrases, where OpenCC leaves a choice open that names and news decide. */
    private static final String PHRASES = "/org/zhner/script/phrases.tsv";

    /** Conversions from or to more than one unit. */
    private final Lexicon<String> phrases;
    /** What a character of the Basic Multilingual Plane becomes, where that is one unit too; itself if nothing else. */
    private final char[] single = new char[Character.MAX_VALUE + 1];
    /** First units of {@link #phrases}, and 著, which depends on the document. */
    private final BitSet special = new BitSet();

    private final ScriptCounts counts;

    private ScriptNormalizer(Map<String, String> conversions, ScriptCounts counts) {
        this.counts = counts;
        for (int unit = 0; unit < single.length; unit++) {
            single[unit] = (char) unit;
        }
        special.set('著');
        Map<String, String> longer = new HashMap<>();
        conversions.forEach((from, to) -> {
            if (from.length() == 1 && to.length() == 1) {
                single[from.charAt(0)] = to.charAt(0);
            } else {
                longer.put(from, to);
                special.set(from.charAt(0));
            }
        });
        this.phrases = Lexicon.of(longer);
    }

    /** The one by the dictionaries on the class path, which are read when it is first asked for. */
    public static ScriptNormalizer load() {
        return Loaded.NORMALIZER;
    }

    /** Holds it for the next that ask. */
    private static final class Loaded {
        private static final ScriptNormalizer NORMALIZER = read();
    }

    private static ScriptNormalizer read() {
        ConversionTable characters = ConversionTable.opencc("TSCharacters.txt");
        Map<String, String> conversions = new HashMap<>();
        characters.entries().forEach((from, to) -> conversions.put(from, to.get(0)));
        conversions.replaceAll((from, to) -> conversions.getOrDefault(to, to)); // 鏇 → 镟 → 旋
        Map<String, String> phrases = new HashMap<>();
        ConversionTable.opencc("TSPhrases.txt").entries().forEach((from, to) -> phrases.put(from, to.get(0)));
        ConversionTable.read(PHRASES).entries().forEach((from, to) -> phrases.put(from, to.get(0)));
        phrases.values().forEach(result -> conversions.putIfAbsent(result, result)); // it stays when it is read again
        conversions.putAll(phrases);
        return new ScriptNormalizer(
                conversions, new ScriptCounts(characters, ConversionTable.opencc("STCharacters.txt")));
    }

    /** {@code text} in the form that the models read, and the script that it is written in. */
    public NormalizedText normalize(String text) {
        AlignedText unified = CharacterForms.unify(text);
        ScriptCounts.Profile profile = counts.of(unified.normalised());
        AlignedText converted = convert(unified.normalised(), profile.script());
        AlignedText repaired = new AlignedText(
                converted.original(), FinancialNumerals.repair(converted.normalised()), converted.alignment());
        return new NormalizedText(
                unified.alignment().isIdentity() && unified.normalised().equals(text)
                        ? repaired
                        : unified.andThen(repaired),
                profile.script(),
                profile.traditional(),
                profile.simplified(),
                profile.hasHan());
    }

    /** A short text, such as a name in a list, in the same form. It shows no script and no pattern: 著 and 壹 stay. */
    public String simplify(String text) {
        return convert(CharacterForms.unify(text).normalised(), Script.UNKNOWN).normalised();
    }

    /**
     * Normalised text with each character in the form that it has by itself, as long as before. A name cut out of a text
     * and the same name normalised alone may differ where a phrase (乾隆) or the document (著) decided; folded they agree.
     * For comparing only: 乾 and 干 become one.
     */
    public String fold(String normalised) {
        StringBuilder folded = new StringBuilder(normalised);
        for (int at = 0; at < folded.length(); at++) {
            char unit = folded.charAt(at);
            folded.setCharAt(at, unit == '著' ? '着' : single[unit]);
        }
        return folded.toString();
    }

    private AlignedText convert(String text, Script script) {
        StringBuilder converted = new StringBuilder(text.length());
        Alignment.Builder alignment = Alignment.builder();
        int evenFrom = 0;
        for (int at = 0; at < text.length(); ) {
            char unit = text.charAt(at);
            Match<String> phrase = special.get(unit) ? phrases.longestAt(text, at, text.length()) : null;
            if (phrase == null) {
                converted.append(unit == '著' && script == Script.HANT ? '着' : single[unit]);
                at++;
                continue;
            }
            converted.append(phrase.value());
            if (phrase.value().length() != phrase.end() - at) {
                alignment
                        .even(at - evenFrom)
                        .uneven(phrase.end() - at, phrase.value().length());
                evenFrom = phrase.end();
            }
            at = phrase.end();
        }
        alignment.even(text.length() - evenFrom);
        return new AlignedText(text, converted.toString(), alignment.build());
    }
}
