package org.zhner.eval;

import java.util.List;
import java.util.stream.Stream;

/**
 * A name that a person marked.
 *
 * @param reading place and type
 * @param also other readings that are right as well, each at an overlapping place; mostly none
 * @param required whether leaving it out is an error; what is not required costs nothing when it is missing
 * @param reference what is known about the thing named
 */
public record GoldMention(LabelledSpan reading, List<LabelledSpan> also, boolean required, Reference reference) {
    public GoldMention {
        also = List.copyOf(also);
        for (LabelledSpan other : also) {
            if (!other.span().overlaps(reading.span())) {
                throw new IllegalArgumentException(other + " is no other reading of " + reading);
            }
        }
    }

    /** A required mention with one reading, of which nothing more is known. */
    public static GoldMention of(LabelledSpan reading) {
        return new GoldMention(reading, List.of(), true, new Reference.Unknown());
    }

    /** All readings, the preferred one first. */
    Stream<LabelledSpan> readings() {
        return Stream.concat(Stream.of(reading), also.stream());
    }

    GoldMention as(TypeSet types) {
        LabelledSpan projected = reading.as(types);
        List<LabelledSpan> others = also.stream()
                .map(other -> other.as(types))
                .filter(other -> !other.equals(projected))
                .distinct()
                .toList();
        return new GoldMention(projected, others, required, reference);
    }
}
