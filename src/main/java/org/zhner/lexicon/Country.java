package org.zhner.lexicon;

/**
 * A state or territory.
 *
 * @param alpha2 ISO 3166-1 code of two letters; empty for a historical state
 * @param alpha3 ISO 3166-1 code of three letters; empty for a historical state
 * @param english its English name, which tells it from every other
 */
public record Country(String alpha2, String alpha3, String english) {
    /** Whether it has no ISO 3166-1 code because it is no more. */
    public boolean isHistorical() {
        return alpha2.isEmpty();
    }
}
