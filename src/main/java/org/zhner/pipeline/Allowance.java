package org.zhner.pipeline;

import java.util.function.BooleanSupplier;

/**
 * How much an article may cost. What goes beyond is left untagged, and an {@link Issue} says so.
 *
 * @param characters of text, in code points, that are tagged at most
 * @param isTimeUp asked now and then; once it says yes, what is found so far is all
 */
public record Allowance(int characters, BooleanSupplier isTimeUp) {
    /** Everything is tagged, however long it takes. */
    public static final Allowance ALL = new Allowance(Integer.MAX_VALUE, () -> false);

    public Allowance {
        if (characters < 1) {
            throw new IllegalArgumentException("no text in " + characters + " characters");
        }
    }

    /** Where tagging ends in {@code text}, in UTF-16 units. */
    int endIn(String text) {
        if (text.length() <= characters || text.codePointCount(0, text.length()) <= characters) {
            return text.length();
        }
        return text.offsetByCodePoints(0, characters);
    }

    /** The time limit of one article. */
    Deadline deadline() {
        return new Deadline(isTimeUp);
    }

    /** Asks whether time is up, and remembers whether anybody was told so. */
    static final class Deadline implements BooleanSupplier {
        private final BooleanSupplier isTimeUp;
        private boolean hasCut;

        private Deadline(BooleanSupplier isTimeUp) {
            this.isTimeUp = isTimeUp;
        }

        @Override
        public boolean getAsBoolean() {
            hasCut = hasCut || isTimeUp.getAsBoolean();
            return hasCut;
        }

        /** Whether some work was left undone. */
        boolean hasCut() {
            return hasCut;
        }
    }
}
