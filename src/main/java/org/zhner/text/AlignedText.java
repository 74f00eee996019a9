package org.zhner.text;

/**
 * A text as it was read, what it was rewritten to, and how their spans relate.
 *
 * @param original the text as it was read
 * @param normalised the rewritten text
 * @param alignment leads from spans of {@code original} to spans of {@code normalised} and back, in UTF-16 units
 */
public record AlignedText(String original, String normalised, Alignment alignment) {
    public AlignedText {
        if (alignment.originalLength() != original.length() || alignment.normalisedLength() != normalised.length()) {
            throw new IllegalArgumentException("the texts have " + original.length() + " and " + normalised.length()
                    + " units, their alignment " + alignment.originalLength() + " and " + alignment.normalisedLength());
        }
    }

    /** A text that was not rewritten. */
    public static AlignedText unchanged(String text) {
        return new AlignedText(text, text, Alignment.identity(text.length()));
    }

    public Span toOriginal(Span normalisedSpan) {
        return alignment.toOriginal(normalisedSpan);
    }

    public Span toNormalised(Span originalSpan) {
        return alignment.toNormalised(originalSpan);
    }

    /** Rewrites once more: {@code next} starts from this one's normalised text. */
    public AlignedText andThen(AlignedText next) {
        if (!next.original.equals(normalised)) {
            throw new IllegalArgumentException("the next rewriting starts from another text");
        }
        return new AlignedText(original, next.normalised, alignment.andThen(next.alignment));
    }
}
