package org.zhner.script;

import java.text.Normalizer;

/** Forms of one character that mean the same, and characters that mean nothing. */
final class CharacterForms {
    private CharacterForms() {}

    /** Whether {@code character} is invisible: zero-width, a direction mark, a variation selector or the like. */
    static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** The common form of {@code character}: ASCII for a full-width letter or digit, the unified Han character. */
    static int common(int character) {
        if (character >= 0xFF10 && character <= 0xFF5A && Character.isLetterOrDigit(character)) {
            return character - 0xFEE0;
        }
        boolean isCompatibilityHan =
                (character >= 0xF900 && character <= 0xFAFF) || (character >= 0x2F800 && character <= 0x2FA1F);
        return isCompatibilityHan
                ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFC)
                        .codePointAt(0)
                : character;
    }
}
