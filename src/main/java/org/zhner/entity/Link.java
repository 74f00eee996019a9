package org.zhner.entity;

import java.util.OptionalDouble;

/**
 * An entity's identity in the world outside.
 *
 * @param scheme what kind of id this is
 * @param id such as {@code DK} or {@code Jerome Powell}
 * @param label English name of what is linked; may be empty
 * @param score in [0, 1], where the link was a matter of judgement
 */
public record Link(Scheme scheme, String id, String label, OptionalDouble score) {
    /** Kinds of ids. */
    public enum Scheme {
        ISO_3166_1("iso3166-1"),
        ISO_3166_1_ALPHA_3("iso3166-1-alpha-3"),
        WIKIPEDIA_EN("wikipedia-en"),
        WIKIDATA("wikidata"),
        LOCAL("local");

        private final String code;

        Scheme(String code) {
            this.code = code;
        }

        /** As written in JSON. */
        public String code() {
            return code;
        }
    }
}
