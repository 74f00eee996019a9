package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhner.problem.UserException;

class CountryTableTest {
    private static final String HEADER = "alpha2\talpha3\tenglish\tnames\tambiguous\tabbreviations\n";
    private static final Country FRANCE = new Country("FR", "FRA", "France");
    private static final Country GEORGIA = new Country("GE", "GEO", "Georgia");
    private static final Country BOTH_CONGOS_FIRST = new Country("CD", "COD", "Congo - Kinshasa");
    private static final Country BOTH_CONGOS_SECOND = new Country("CG", "COG", "Congo - Brazzaville");

    @TempDir
    Path folder;

    @Test
    void findsACountryByEachOfItsNames() throws IOException {
        CountryTable table = load("FR\tFRA\tFrance\t法国|法兰西共和国\t\t法\n");

        assertThat(table.countries()).containsExactly(FRANCE);
        assertThat(table.find("法国")).isEqualTo(new CountryName(List.of(FRANCE), List.of()));
        assertThat(table.find("法兰西共和国")).isEqualTo(new CountryName(List.of(FRANCE), List.of()));
        assertThat(table.find("法兰西")).isNull();
    }

    @Test
    void keepsAbbreviationsApartFromNames() throws IOException {
        CountryTable table = load("FR\tFRA\tFrance\t法国\t\t法\nPK\tPAK\tPakistan\t\t\t巴\nPA\tPAN\tPanama\t\t\t巴\n");

        assertThat(table.find("法")).isNull();
        assertThat(table.abbreviatedBy('法')).containsExactly(FRANCE);
        assertThat(table.abbreviatedBy('巴')).extracting(Country::alpha2).containsExactly("PK", "PA");
        assertThat(table.abbreviatedBy('国')).isEmpty();
    }

    @Test
    void tellsOtherReadingsOfAName() throws IOException {
        CountryTable table = load("GE\tGEO\tGeorgia\t格鲁吉亚\t乔治亚=state of the United States\t\n");

        CountryName name = Objects.requireNonNull(table.find("乔治亚"));

        assertThat(name).isEqualTo(new CountryName(List.of(GEORGIA), List.of("state of the United States")));
        assertThat(name.isAlwaysCountry()).isFalse();
        assertThat(name.isUnambiguous()).isFalse();
    }

    @Test
    void givesEveryCountryOfASharedName() throws IOException {
        CountryTable table = load("CD\tCOD\tCongo - Kinshasa\t\t刚果\t\nCG\tCOG\tCongo - Brazzaville\t\t刚果\t\n");

        CountryName name = Objects.requireNonNull(table.find("刚果"));

        assertThat(name).isEqualTo(new CountryName(List.of(BOTH_CONGOS_FIRST, BOTH_CONGOS_SECOND), List.of()));
        assertThat(name.isAlwaysCountry()).isTrue();
        assertThat(name.isUnambiguous()).isFalse();
    }

    @Test
    void normalisesNamesAndAbbreviations() throws IOException {
        Path file = write("FR\tFRA\tFrance\t法國|法国\t\t法\n");

        CountryTable table = CountryTable.load(file, name -> name.replace('國', '国'));

        assertThat(table.names().size()).isEqualTo(1);
        assertThat(table.find("法国")).isNotNull();
    }

    @Test
    void readsHistoricalStatesWithoutCodes() throws IOException {
        CountryTable table = load("\t\tSoviet Union\t苏联\t\t苏\n\t\tQing dynasty\t清朝\t\t清\n");

        assertThat(table.countries()).allMatch(Country::isHistorical);
        assertThat(FRANCE.isHistorical()).isFalse();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("FR\tFRA\tFrance\t法国\n", "TABLE_CELLS"),
                arguments("FR\tFRA\tFrance\t法国 \t\t\n", "TABLE_VALUE"),
                arguments("FR\tFRA\tFrance\t法国| 法兰西\t\t\n", "TABLE_VALUE"),
                arguments("FR\tFRA\tFrance\t法国||法兰西\t\t\n", "TABLE_VALUE"),
                arguments("FR\tFRA\tFrance\t法国\t法兰西=\t\n", "TABLE_VALUE"),
                arguments("fr\tFRA\tFrance\t法国\t\t\n", "COUNTRY_CODE"),
                arguments("FR\t\tFrance\t法国\t\t\n", "COUNTRY_CODE"),
                arguments("FR\tFRA\t\t法国\t\t\n", "COUNTRY_CODE"),
                arguments("FR\tFRA\tFrance\t法国|法国\t\t\n", "COUNTRY_DUPLICATE"),
                arguments("FR\tFRA\tFrance\t法国\t法国=x\t\n", "COUNTRY_DUPLICATE"),
                arguments("FR\tFRA\tFrance\t法国\t\t法方\n", "COUNTRY_ABBREVIATION"),
                arguments("FR\tFRA\tFrance\t法国\t法兰西\t\n", "COUNTRY_NAME_LONELY"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesAMalformedRowByItsLine(String row, String code) {
        assertRefused(row, code, 2);
    }

    static Stream<Arguments> conflicting() {
        return Stream.of(
                arguments("FR\tFRX\tOther\t甲\t\t\n", "COUNTRY_DUPLICATE"),
                arguments("FX\tFRA\tOther\t甲\t\t\n", "COUNTRY_DUPLICATE"),
                arguments("FX\tFRX\tFrance\t甲\t\t\n", "COUNTRY_DUPLICATE"),
                arguments("DE\tDEU\tGermany\t法国\t\t\n", "COUNTRY_NAME_SHARED"),
                arguments("DE\tDEU\tGermany\t\t法国\t\n", "COUNTRY_NAME_SHARED"));
    }

    @ParameterizedTest
    @MethodSource("conflicting")
    void refusesARowThatContradictsAnEarlierOne(String row, String code) {
        assertRefused("FR\tFRA\tFrance\t法国\t\t\n" + row, code, 3);
    }

    @Test
    void refusesASharedNameThatOneRowCallsItsOwn() {
        assertRefused("CD\tCOD\tOne\t\t刚果=river\t\nCG\tCOG\tOther\t刚果\t\t\n", "COUNTRY_NAME_SHARED", 3);
    }

    private void assertRefused(String rows, String code, int line) {
        assertThatThrownBy(() -> load(rows)).isInstanceOfSatisfying(UserException.class, fault -> {
            assertThat(fault.problem().code()).isEqualTo(code);
            assertThat(fault.problem().where()).endsWith("countries.tsv, line " + line);
        });
    }

    private CountryTable load(String rows) throws IOException {
        return CountryTable.load(write(rows), UnaryOperator.identity());
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve("countries.tsv"), HEADER + rows);
    }
}
