package org.zhner.entity;

import java.util.List;
import java.util.OptionalDouble;
import org.zhner.lexicon.Country;
import org.zhner.lexicon.CountryName;
import org.zhner.lexicon.CountryTable;

/** Links countries to their ISO 3166-1 codes, by name or one-character abbreviation. */
public final class CountryLinks {
    private final CountryTable countries;

    public CountryLinks(CountryTable countries) {
        this.countries = countries;
    }

    /** The link of a country's normalised surface; none if it is unknown, or may stand for several, or has no code. */
    public List<Link> of(String surface) {
        CountryName name = countries.find(surface);
        if (name != null) {
            return name.isUnambiguous() ? links(name.countries()) : List.of();
        }
        return surface.codePointCount(0, surface.length()) == 1
                ? links(countries.abbreviatedBy(surface.codePointAt(0)))
                : List.of();
    }

    private static List<Link> links(List<Country> candidates) {
        if (candidates.size() != 1 || candidates.get(0).isHistorical()) {
            return List.of();
        }
        Country country = candidates.get(0);
        return List.of(new Link(Link.Scheme.ISO_3166_1, country.alpha2(), country.english(), OptionalDouble.empty()));
    }
}
