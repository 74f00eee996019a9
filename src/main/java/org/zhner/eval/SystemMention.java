package org.zhner.eval;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zhner.entity.Link;
import org.zhner.tag.Origin;

/**
 * A name that a tagger found.
 *
 * @param reading place and type
 * @param score in [0, 1], where the tagger gives one
 * @param origin what found it, where the tagger says so
 * @param links of the entity that it belongs to
 */
public record SystemMention(LabelledSpan reading, OptionalDouble score, Optional<Origin> origin, List<Link> links) {
    public SystemMention {
        links = List.copyOf(links);
        if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a score lies in [0, 1], not " + score.getAsDouble());
        }
    }

    /** A mention of which nothing more is known. */
    public static SystemMention of(LabelledSpan reading) {
        return new SystemMention(reading, OptionalDouble.empty(), Optional.empty(), List.of());
    }

    SystemMention as(TypeSet types) {
        return new SystemMention(reading.as(types), score, origin, links);
    }
}
