package org.zhner.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The countries of {@code countries.tsv} by their names and abbreviations. Immutable.
 *
 * <p>Columns: alpha2, alpha3, english, names, ambiguous, abbreviations. {@code names} stand for the row's country
 * alone; {@code ambiguous} ones stand for another row's too, or, with {@code =reading}, for something that is no
 * country. The last three hold values separated by |.
 */
public final class CountryTable {
    private static final List<String> COLUMNS =
            List.of("alpha2", "alpha3", "english", "names", "ambiguous", "abbreviations");
    private static final Pattern CODES = Pattern.compile("[A-Z]{2}\t[A-Z]{3}|\t");

    private final List<Country> countries;
    private final Lexicon<CountryName> names;
    private final Map<Integer, List<Country>> abbreviations;

    private CountryTable(
            List<Country> countries, Lexicon<CountryName> names, Map<Integer, List<Country>> abbreviations) {
        this.countries = List.copyOf(countries);
        this.names = names;
        this.abbreviations = Map.copyOf(abbreviations);
    }

    /**
     * Reads a table.
     *
     * @param normalise brings a name into the form of the text that names are looked up in
     * @throws org.zhner.problem.UserException naming the line, if a row is malformed, a country or a name is there
     *     twice, or two rows share a name that is not in the column {@code ambiguous} of both
     */
    public static CountryTable load(Path file, UnaryOperator<String> normalise) {
        Reading reading = new Reading(TsvFile.read(file, COLUMNS), normalise);
        reading.table.rows().forEach(reading::add);
        return reading.finish();
    }

    /** All countries in the table's order. */
    public List<Country> countries() {
        return countries;
    }

    /** All names but the abbreviations, normalised. Latin ones hold only between word boundaries. */
    public Lexicon<CountryName> names() {
        return names;
    }

    /** What a normalised name may stand for; null if it is none. */
    public @Nullable CountryName find(String surface) {
        return names.get(surface);
    }

    /**
     * The countries that this character may stand for in context (美中, 访华, 中方); none if it is no abbreviation.
     *
     * @param codePoint a normalised character
     */
    public List<Country> abbreviatedBy(int codePoint) {
        return abbreviations.getOrDefault(codePoint, List.of());
    }

    /** A name in the making. */
    private record Bearers(boolean ambiguous, List<Country> countries, List<String> readings, TsvFile.Row first) {}

    private static final class Reading {
        private final TsvFile table;
        private final UnaryOperator<String> normalise;
        private final List<Country> countries = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<String, Bearers> bearers = new LinkedHashMap<>();
        private final Map<Integer, List<Country>> abbreviations = new LinkedHashMap<>();

        Reading(TsvFile table, UnaryOperator<String> normalise) {
            this.table = table;
            this.normalise = normalise;
        }

        void add(TsvFile.Row row) {
            Country country = country(row);
            countries.add(country);
            Set<String> inRow = new HashSet<>();
            for (String name : table.values(row, 3)) {
                requireNew(row, inRow, name);
                addName(row, country, name, null, false);
            }
            for (String value : table.values(row, 4)) {
                String[] parts = value.split("=", 2);
                requireNew(row, inRow, parts[0]);
                addName(row, country, parts[0], parts.length == 2 ? parts[1] : null, true);
            }
            for (String character : table.values(row, 5)) {
                requireNew(row, inRow, character);
                abbreviations
                        .computeIfAbsent(singleCharacter(row, character), c -> new ArrayList<>())
                        .add(country);
            }
        }

        private Country country(TsvFile.Row row) {
            Country country = new Country(row.cell(0), row.cell(1), row.cell(2));
            String codes = country.alpha2() + "\t" + country.alpha3();
            if (!CODES.matcher(codes).matches() || country.english().isEmpty()) {
                throw table.fault(row, "COUNTRY_CODE", country.toString(), "alpha-2, alpha-3 or neither, and a name");
            }
            requireNew(row, seen, country.english());
            if (!country.isHistorical()) {
                requireNew(row, seen, country.alpha2());
                requireNew(row, seen, country.alpha3());
            }
            return country;
        }

        private void requireNew(TsvFile.Row row, Set<String> earlier, String value) {
            if (!earlier.add(value)) {
                throw table.fault(row, "COUNTRY_DUPLICATE", value + " a second time", "each code and name once");
            }
        }

        private int singleCharacter(TsvFile.Row row, String character) {
            String normalised = normalise.apply(character);
            if (normalised.codePointCount(0, normalised.length()) != 1) {
                throw table.fault(row, "COUNTRY_ABBREVIATION", character, "one character");
            }
            return normalised.codePointAt(0);
        }

        private void addName(
                TsvFile.Row row, Country country, String name, @Nullable String reading, boolean ambiguous) {
            String surface = normalise.apply(name);
            if (surface.isEmpty() || (reading != null && reading.isEmpty())) {
                throw table.fault(row, "TABLE_VALUE", name + "=" + reading, "a name, and a reading after =");
            }
            Bearers all = bearers.computeIfAbsent(
                    surface, s -> new Bearers(ambiguous, new ArrayList<>(), new ArrayList<>(), row));
            boolean known = all.countries().contains(country); // two spellings that become one
            boolean first = all.countries().isEmpty();
            if (ambiguous != all.ambiguous() || (!ambiguous && !known && !first)) {
                throw table.fault(row, "COUNTRY_NAME_SHARED", name, "a name of one row, or flagged in each");
            }
            if (!known) {
                all.countries().add(country);
            }
            if (reading != null && !all.readings().contains(reading)) {
                all.readings().add(reading);
            }
        }

        CountryTable finish() {
            Map<String, CountryName> names = new LinkedHashMap<>();
            bearers.forEach((surface, all) -> {
                if (all.ambiguous()
                        && all.countries().size() == 1
                        && all.readings().isEmpty()) {
                    throw table.fault(
                            all.first(), "COUNTRY_NAME_LONELY", surface, "a reading, or another row that shares it");
                }
                names.put(surface, new CountryName(all.countries(), all.readings()));
            });
            Map<Integer, List<Country>> fixed = new LinkedHashMap<>();
            abbreviations.forEach((character, bearing) -> fixed.put(character, List.copyOf(bearing)));
            return new CountryTable(countries, Lexicon.of(names), fixed);
        }
    }
}
