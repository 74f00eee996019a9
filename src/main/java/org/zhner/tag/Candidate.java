package org.zhner.tag;

import org.zhner.text.Span;

/**
 * A name that may stand somewhere. Candidates may overlap; a {@link Resolver} chooses among them.
 *
 * @param span not empty; in UTF-16 units of the normalised text
 * @param type what the name would stand for
 * @param origin what proposed it
 * @param score in [0, 1]
 */
public record Candidate(Span span, EntityType type, Origin origin, double score) {
    /** The same at another place. */
    public Candidate at(Span other) {
        return new Candidate(other, type, origin, score);
    }

    /** The same of another type. */
    public Candidate as(EntityType other) {
        return new Candidate(span, other, origin, score);
    }
}
