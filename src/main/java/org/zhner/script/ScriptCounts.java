package org.zhner.script;

import java.util.BitSet;

/**
 * Counts the characters that only one of the two scripts has. A character that both have (后, 里, 台) counts for neither.
 */
final class ScriptCounts {
    /** Share of one script's characters from which a document is said to be written in it. */
    private static final double DOMINANT = 0.9;

    private final BitSet onlyTraditional = new BitSet();
    private final BitSet onlySimplified = new BitSet();

    ScriptCounts(ConversionTable toSimplified, ConversionTable toTraditional) {
        toSimplified.entries().keySet().stream()
                .filter(toSimplified::mustChange)
                .forEach(character -> onlyTraditional.set(character.codePointAt(0)));
        toTraditional.entries().keySet().stream()
                .filter(toTraditional::mustChange)
                .forEach(character -> onlySimplified.set(character.codePointAt(0)));
        onlySimplified.andNot(onlyTraditional);
    }

    Profile of(String text) {
        int traditional = 0;
        int simplified = 0;
        boolean hasHan = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (character >= 0x2E80) {
                traditional += onlyTraditional.get(character) ? 1 : 0;
                simplified += onlySimplified.get(character) ? 1 : 0;
                hasHan = hasHan || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
            }
        }
        return new Profile(traditional, simplified, hasHan);
    }

    /** What a text holds of either script. */
    record Profile(int traditional, int simplified, boolean hasHan) {
        Script script() {
            int both = traditional + simplified;
            if (both == 0) {
                return Script.UNKNOWN;
            }
            if (traditional >= DOMINANT * both) {
                return Script.HANT;
            }
            return simplified >= DOMINANT * both ? Script.HANS : Script.MIXED;
        }
    }
}
