package org.zhner.script;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Counts the characters that only one of the two scripts has. A character that both have (后, 里, 台, 干) counts for
 * neither: OpenCC lists it among its own alternatives. Nor does one that OpenCC gives a rarer Traditional form but that
 * Traditional text uses all the same (群, 峰, 床, 秘): it is among the 5,401 common characters of Big5.
 */
final class ScriptCounts {
    /** Share of one script's characters from which a document is said to be written in it; below, it is mixed. */
    private static final double DOMINANT = 0.9;

    private static final int FIRST_HAN = 0x2E80;
    private static final Charset BIG5 = Charset.forName("Big5");

    private final BitSet onlyTraditional = new BitSet();
    private final BitSet onlySimplified = new BitSet();

    ScriptCounts(ConversionTable toSimplified, ConversionTable toTraditional) {
        toSimplified.entries().keySet().stream()
                .filter(toSimplified::mustChange)
                .forEach(character -> onlyTraditional.set(character.codePointAt(0)));
        toTraditional.entries().keySet().stream()
                .filter(toTraditional::mustChange)
                .filter(character -> !isCommonInBig5(character))
                .forEach(character -> onlySimplified.set(character.codePointAt(0)));
        onlySimplified.andNot(onlyTraditional);
    }

    /** Big5 has its common characters, in order of strokes, from A440 to C67E. */
    private static boolean isCommonInBig5(String character) {
        byte[] code = character.getBytes(BIG5);
        int lead = Byte.toUnsignedInt(code[0]);
        return code.length == 2 && lead >= 0xA4 && lead <= 0xC6;
    }

    Profile of(String text) {
        int traditional = 0;
        int simplified = 0;
        boolean hasHan = false;
        for (int at = 0; at < text.length(); at++) {
            int character = text.charAt(at);
            if (character < FIRST_HAN) {
                continue;
            }
            if (Character.isHighSurrogate((char) character)) {
                character = text.codePointAt(at);
                at += Character.charCount(character) - 1;
            }
            if (onlyTraditional.get(character)) {
                traditional++;
            } else if (onlySimplified.get(character)) {
                simplified++;
            }
            hasHan = hasHan || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
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
