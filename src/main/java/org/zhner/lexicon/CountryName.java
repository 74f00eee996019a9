package org.zhner.lexicon;

import java.util.List;

/**
 * What a country's name may stand for.
 *
 * @param countries the countries that bear it, at least one
 * @param otherReadings what else it may be, in English, such as "state of the United States"; mostly empty
 */
public record CountryName(List<Country> countries, List<String> otherReadings) {
    public CountryName {
        countries = List.copyOf(countries);
        otherReadings = List.copyOf(otherReadings);
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("a country's name stands for at least one country");
        }
    }

    /** Whether it stands for some country wherever it is a name by itself, though perhaps for more than one. */
    public boolean isAlwaysCountry() {
        return otherReadings.isEmpty();
    }

    /** Whether it stands for one country and nothing else, so that no context is needed to tell which. */
    public boolean isUnambiguous() {
        return countries.size() == 1 && otherReadings.isEmpty();
    }
}
