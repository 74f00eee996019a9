package org.zhner.script;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;
import org.zhner.text.AlignedText;
import org.zhner.text.Alignment;

/**
 * Rewrites text into the form that the models read: Simplified characters, ordinary numerals, nothing invisible.
 *
 * <p>Characters and phrases are converted by OpenCC's dictionaries, longest match first, so every unit of the result is
 * known to stem from certain units of the original. Text that is Simplified already stays as it is. Immutable.
 */
public final class ScriptNormalizer {
    /** Our own phrases, where OpenCC leaves a choice open that names and news decide. */
    private static final String PHRASES = "/org/zhner/script/phrases.tsv";

    private final Lexicon<String> phrases;
    /** What a character of the Basic Multilingual Plane becomes, where that is one unit too; itself if nothing else. */
    private final char[] single = new char[Character.MAX_VALUE + 1];
    /** Characters that are looked up in {@link #phrases}, or are otherwise not a matter of {@link #single}. */
    private final BitSet special = new BitSet();

    private final ScriptCounts counts;

    private ScriptNormalizer(Map<String, String> conversions, ScriptCounts counts) {
        this.phrases = Lexicon.of(conversions);
        this.counts = counts;
        for (int unit = 0; unit < single.length; unit++) {
            int common = CharacterForms.common(unit);
            single[unit] = common < single.length ? (char) common : (char) unit;
            if (Character.isSurrogate((char) unit) || CharacterForms.isInvisible(unit) || common >= single.length) {
                special.set(unit);
            }
        }
        conversions.forEach((from, to) -> {
            if (from.length() == 1 && to.length() == 1) {
                single[from.charAt(0)] = to.charAt(0);
            } else {
                special.set(from.charAt(0));
            }
        });
    }

    /** Reads the dictionaries from the class path. */
    public static ScriptNormalizer load() {
        ConversionTable characters = ConversionTable.opencc("TSCharacters.txt");
        Map<String, String> conversions = new HashMap<>();
        for (ConversionTable table : new ConversionTable[] {
            characters, ConversionTable.opencc("TSPhrases.txt"), ConversionTable.read(PHRASES)
        }) {
            table.entries().forEach((from, to) -> conversions.put(from, to.get(0)));
        }
        return new ScriptNormalizer(
                conversions, new ScriptCounts(characters, ConversionTable.opencc("STCharacters.txt")));
    }

    /** {@code text} in the form that the models read, and the script that it is written in. */
    public NormalizedText normalize(String text) {
        ScriptCounts.Profile profile = counts.of(text);
        return new NormalizedText(
                convert(text, FinancialNumerals.toRepair(text), profile.script()),
                profile.script(),
                profile.traditional(),
                profile.simplified(),
                profile.hasHan());
    }

    /** A short text, such as a name in a list, in the same form. It is taken to be Traditional, so 著 stays. */
    public String simplify(String text) {
        return convert(text, new BitSet(), Script.UNKNOWN).normalised();
    }

    private AlignedText convert(String text, BitSet numerals, Script script) {
        StringBuilder normalised = new StringBuilder(text.length());
        Alignment.Builder alignment = Alignment.builder();
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (numerals.get(at)) {
                normalised.append(FinancialNumerals.repaired(unit));
                alignment.even(1);
                at++;
            } else if (special.get(unit)) {
                at = convertSpecial(text, at, normalised, alignment);
            } else {
                normalised.append(unit == '著' && script == Script.HANT ? '着' : single[unit]);
                alignment.even(1);
                at++;
            }
        }
        return new AlignedText(text, normalised.toString(), alignment.build());
    }

    /** Converts what begins at {@code at} and returns where it ends. */
    private int convertSpecial(String text, int at, StringBuilder normalised, Alignment.Builder alignment) {
        Match<String> phrase = phrases.longestAt(text, at, text.length());
        int character = text.codePointAt(at);
        int end = phrase != null ? phrase.end() : at + Character.charCount(character);
        String result = phrase != null ? phrase.value() : converted(character);
        if (result == null) {
            alignment.uneven(end - at, 0);
            return end;
        }
        normalised.append(result);
        if (result.length() == end - at) {
            alignment.even(end - at);
        } else {
            alignment.uneven(end - at, result.length());
        }
        return end;
    }

    /** What one character without an entry becomes; null if it is dropped. */
    private @Nullable String converted(int character) {
        if (CharacterForms.isInvisible(character)) {
            return null;
        }
        int common = CharacterForms.common(character);
        return Character.toString(common <= Character.MAX_VALUE ? single[common] : common);
    }
}
