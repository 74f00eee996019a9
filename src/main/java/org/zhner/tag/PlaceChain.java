package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhner.text.Span;

/**
 * Splits a model's place where a larger place stands in front of a smaller one: 德州奥斯丁 names two places, 中国青海省 a
 * country and a province. What follows 的 is no part of a place's name.
 */
final class PlaceChain {
    private static final String DIVISIONS = "州省郡";
    private static final int SHORTEST = 2;

    private final CountryNames countries;

    PlaceChain(CountryNames countries) {
        this.countries = countries;
    }

    /** The places in {@code candidate}, in text order; it alone if it is one place or no place. */
    List<Candidate> split(Candidate candidate, String text, TokenBoundaries boundaries) {
        if (candidate.type() != EntityType.GPE && candidate.type() != EntityType.LOCATION) {
            return List.of(candidate);
        }
        List<Candidate> parts = new ArrayList<>(2);
        int begin = candidate.span().begin();
        int end = withoutPossession(candidate.span(), text);
        EntityType type = end < candidate.span().end() ? EntityType.GPE : candidate.type();
        for (Span larger = leading(text, begin, end, boundaries);
                larger != null;
                larger = leading(text, begin, end, boundaries)) {
            parts.add(candidate.at(larger).as(EntityType.GPE));
            begin = larger.end();
        }
        parts.add(candidate.at(new Span(begin, end)).as(type));
        return parts;
    }

    private static int withoutPossession(Span span, String text) {
        for (int at = span.begin() + SHORTEST; at < span.end(); at++) {
            if (text.charAt(at) == '的') {
                return at;
            }
        }
        return span.end();
    }

    /** The larger place at {@code begin}, if enough is left after it for a smaller one. */
    private @Nullable Span leading(String text, int begin, int end, TokenBoundaries boundaries) {
        int country = countries.endOfNameAt(text, begin, end);
        if (country > begin && end - country >= SHORTEST && boundaries.fits(new Span(begin, country))) {
            return new Span(begin, country);
        }
        for (int at = begin + 1; at < end - SHORTEST; at++) {
            if (DIVISIONS.indexOf(text.charAt(at)) >= 0) {
                return new Span(begin, at + 1);
            }
        }
        return null;
    }
}
