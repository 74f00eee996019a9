package org.zhner.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhner.lexicon.CountryEvidence.Frame;
import org.zhner.lexicon.CountryEvidence.Kind;

/** The rows of {@code country-context.tsv}, a resource of ours, which says what its columns are. */
final class CountryEvidenceTable {
    private static final String RESOURCE = "country-context.tsv";
    private static final int COLUMNS = 5;
    private static final String ANY_NAME = "*";

    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, List<CountryEvidence>> rows = new HashMap<>();

    private CountryEvidenceTable(List<Country> countries) {
        for (Country country : countries) {
            this.countries.put(country.isHistorical() ? country.english() : country.alpha2(), country);
        }
    }

    /** The rows whose countries are among {@code countries}. */
    static CountryEvidenceTable load(List<Country> countries) {
        CountryEvidenceTable table = new CountryEvidenceTable(countries);
        lines().filter(line -> !line.startsWith("#")).skip(1).forEach(table::add);
        return table;
    }

    /** What is known of one name; in the order of the file. */
    List<CountryEvidence> of(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /** What speaks for a country whatever the name. */
    List<CountryEvidence> ofAnyName() {
        return of(ANY_NAME);
    }

    /** All names that have rows. */
    List<String> names() {
        return List.copyOf(rows.keySet());
    }

    private static Stream<String> lines() {
        try (InputStream stream = CountryEvidenceTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(RESOURCE + " has a line of " + cells.length + " cells: " + line);
        }
        Kind kind = kind(cells[1]);
        @Nullable Country country = kind == Kind.COUNTRY ? countries.get(cells[2]) : null;
        if (kind == Kind.COUNTRY && country == null && !cells[0].equals(ANY_NAME)) {
            return; // a shorter list of countries than ours
        }
        rows.computeIfAbsent(cells[0], name -> new ArrayList<>())
                .add(new CountryEvidence(
                        kind,
                        country,
                        values(cells[3]).stream().map(Frame::parse).toList(),
                        values(cells[4])));
    }

    private static Kind kind(String cell) {
        return switch (cell) {
            case "country" -> Kind.COUNTRY;
            case "place" -> Kind.PLACE;
            case "other" -> Kind.OTHER;
            default -> throw new IllegalStateException(RESOURCE + " has an unknown kind: " + cell);
        };
    }

    private static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
