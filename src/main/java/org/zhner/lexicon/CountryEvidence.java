package org.zhner.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for one reading of a name that may stand for a country.
 *
 * @param kind what the reading is
 * @param country the country that it is; null if it is none, or may be any that bears the name
 * @param around what the name must stand in
 * @param near words that speak for the reading where they stand nearby
 */
record CountryEvidence(Kind kind, @Nullable Country country, List<Frame> around, List<String> near) {
    /** What a reading is. */
    enum Kind {
        /** A state or territory. */
        COUNTRY,
        /** Another thing that a model takes for a state or town too. */
        PLACE,
        /** Any other thing. */
        OTHER
    }

    /** What stands directly before and after a name. */
    record Frame(String before, String after) {
        /** From {@code 北~岛}, where ~ is the name. */
        static Frame parse(String pattern) {
            int name = pattern.indexOf('~');
            if (name < 0 || pattern.length() == 1 || pattern.indexOf('~', name + 1) >= 0) {
                throw new IllegalArgumentException("a name stands once, as ~, among other characters: " + pattern);
            }
            return new Frame(pattern.substring(0, name), pattern.substring(name + 1));
        }

        /** Whether it stands around {@code [begin, end)} of {@code text}. */
        boolean fits(String text, int begin, int end) {
            return text.startsWith(before, begin - before.length()) && text.startsWith(after, end);
        }

        /** In UTF-16 units: the longer, the more it says. */
        int length() {
            return before.length() + after.length();
        }
    }

    /** How much of its surroundings speaks for this reading: the length of the longest frame that fits, or 0. */
    int framed(String text, int begin, int end) {
        int longest = 0;
        for (Frame frame : around) {
            if (frame.length() > longest && frame.fits(text, begin, end)) {
                longest = frame.length();
            }
        }
        return longest;
    }

    /** Whether some word that speaks for this reading stands in {@code passage}. */
    boolean isIn(String passage) {
        for (String word : near) {
            if (passage.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
