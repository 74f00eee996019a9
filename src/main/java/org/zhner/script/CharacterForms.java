package org.zhner.script;

import java.text.Normalizer;
import java.util.BitSet;
import org.zhner.text.AlignedText;
import org.zhner.text.Alignment;

/**
 * Gives every character its common form and drops what cannot be seen: full-width letters and digits become ASCII,
 * compatibility ideographs and radicals the unified character. Punctuation and spaces stay as they are.
 */
final class CharacterForms {
    /** Units of the Basic Multilingual Plane that change or go; and all surrogates, which need a closer look. */
    private static final BitSet SUSPECTS = suspects();

    private CharacterForms() {}

    /** {@code text} in common forms, without invisible characters. */
    static AlignedText unify(String text) {
        int first = firstSuspect(text);
        if (first == text.length()) {
            return AlignedText.unchanged(text);
        }
        StringBuilder unified = new StringBuilder(text.length()).append(text, 0, first);
        Alignment.Builder alignment = Alignment.builder().even(first);
        for (int at = first; at < text.length(); ) {
            int character = text.codePointAt(at);
            int from = Character.charCount(character);
            int to = unified.length();
            if (!isInvisible(character)) {
                unified.appendCodePoint(common(character));
            }
            to = unified.length() - to;
            if (from == to) {
                alignment.even(from);
            } else {
                alignment.uneven(from, to);
            }
            at += from;
        }
        return new AlignedText(text, unified.toString(), alignment.build());
    }

    private static int firstSuspect(String text) {
        int at = 0;
        while (at < text.length() && !SUSPECTS.get(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether {@code character} is invisible: zero-width, a direction mark, a variation selector or the like. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static int common(int character) {
        if (character < 0x2E80) {
            return character;
        }
        if (character >= 0xFF10 && character <= 0xFF5A) {
            return Character.isLetterOrDigit(character) ? character - 0xFEE0 : character;
        }
        if ((character >= 0xF900 && character <= 0xFAFF) || (character >= 0x2F800 && character <= 0x2FA1F)) {
            return only(character, Normalizer.Form.NFC);
        }
        return character < 0x2FE0 ? only(character, Normalizer.Form.NFKC) : character; // radicals
    }

    private static int only(int character, Normalizer.Form form) {
        return Normalizer.normalize(Character.toString(character), form).codePointAt(0);
    }

    private static BitSet suspects() {
        BitSet suspects = new BitSet();
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            if (Character.isSurrogate((char) unit) || isInvisible(unit) || common(unit) != unit) {
                suspects.set(unit);
            }
        }
        return suspects;
    }
}
