package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The country table that is shipped, in the script that it is written in, against the JDK's locale data. */
class ShippedCountriesTest {
    private static final Path FILE = Path.of("models/names/countries.tsv");
    private static final UnaryOperator<String> SIMPLIFIED = ShippedCountriesTest::simplified;
    private static final CountryTable TABLE = CountryTable.load(FILE, SIMPLIFIED);
    /** Codes in lists of territories that ISO 3166-1 does not assign: they are not countries here. */
    private static final Set<String> NOT_ASSIGNED =
            Set.of("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ");

    @Test
    void holdsEveryCodeOfIso3166() {
        List<String> expected = Stream.of(Locale.getISOCountries())
                .map(code -> code + " " + new Locale("", code).getISO3Country())
                .toList();

        assertThat(TABLE.countries().stream()
                        .filter(country -> !country.isHistorical())
                        .map(country -> country.alpha2() + " " + country.alpha3()))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-TW", "zh-HK", "zh-SG", "en"})
    void findsEveryDisplayNameOfTheJdk(String language) {
        List<String> missing = Stream.of(Locale.getISOCountries())
                .filter(code ->
                        !isNameOf(code, new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language))))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void findsEveryNameOfTheTerritoryList() throws IOException {
        Path list = Path.of(System.getProperty("zhner.data", "../shared/data"), "names", "territories.tsv");
        assumeTrue(Files.exists(list), () -> "skipped: no " + list + "; set -Dzhner.data");
        List<String> missing = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            String[] cells = line.split("\t", -1);
            String code = cells[1].substring(0, Math.min(2, cells[1].length()));
            if (cells[0].equals("kind") || cells[0].equals("region") || NOT_ASSIGNED.contains(code)) {
                continue;
            }
            Stream.of(cells[4], cells[5], cells[6], cells[7], cells[8])
                    .map(name -> name.replace("*", "").strip())
                    .filter(name -> !name.isEmpty() && !isNameOf(code, name))
                    .forEach(name -> missing.add(code + " " + name));
        }

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "科摩羅,KM",
        "葛摩,KM",
        "寮國,LA",
        "老撾,LA",
        "象牙海岸,CI",
        "科特迪瓦,CI",
        "沙特,SA",
        "沙烏地阿拉伯,SA",
        "沙地阿拉伯,SA",
        "北韓,KP",
        "朝鮮,KP",
        "北朝鮮,KP",
        "南韓,KR",
        "大韓民國,KR",
        "格陵蘭,GL",
        "格陵蘭島,GL",
        "臺灣,TW",
        "台灣,TW",
        "紐西蘭,NZ",
        "新西蘭,NZ",
        "民主剛果,CD",
        "剛果（金）,CD",
        "剛果(布),CG",
        "赤道幾內亞,GQ",
        "幾內亞比索,GW",
        "巴布亞紐幾內亞,PG",
        "史瓦帝尼,SZ",
        "斯威士蘭,SZ",
        "中國大陸,CN",
        "中华人民共和国,CN",
        "大馬,MY",
        "U.S.,US",
        "USA,US",
        "UK,GB",
        "PNG,PG"
    })
    void knowsNamesOfEveryRegion(String name, String code) {
        assertThat(isNameOf(code, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "乔治亚,GE",
        "黑山,ME",
        "中非,CF",
        "几内亚,GN",
        "刚果,CD CG",
        "多米尼加,DM DO",
        "多明尼加,DM DO",
        "圣马丁,MF SX",
        "马里,ML",
        "马利,ML",
        "苏丹,SD",
        "查德,TD",
        "Georgia,GE",
        "Jordan,JO",
        "America,US"
    })
    void flagsNamesThatMayBeSomethingElse(String surface, String codes) {
        CountryName name = Objects.requireNonNull(TABLE.find(surface));

        assertThat(name.isUnambiguous()).isFalse();
        assertThat(name.countries().stream().map(Country::alpha2).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"苏联", "南斯拉夫", "捷克斯洛伐克", "东德", "西德", "清朝", "明代", "罗马帝国", "琉球国", "满洲国"})
    void knowsHistoricalStates(String name) {
        assertThat(Objects.requireNonNull(TABLE.find(name)).countries())
                .hasSize(1)
                .allMatch(Country::isHistorical);
    }

    @ParameterizedTest
    @CsvSource({"美,US", "中,CN", "德,DE", "韩,KR", "朝,KP", "义,IT", "意,IT", "澳,AU MO", "印,ID IN", "巴,BR PA PK PS PY"})
    void knowsAbbreviations(String character, String codes) {
        assertThat(TABLE.abbreviatedBy(character.codePointAt(0)).stream()
                        .map(Country::alpha2)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void leavesPartsOfStatesOut() {
        assertThat(Stream.of("苏格兰", "英格兰", "北爱尔兰", "欧盟", "科索沃", "大陆", "内地").map(TABLE::find))
                .containsOnlyNulls();
    }

    @Test
    void isSortedByCodeThenByEnglishName() {
        List<String> order = TABLE.countries().stream()
                .map(country -> (country.isHistorical() ? "~" : country.alpha2()) + country.english())
                .toList();

        assertThat(order).isSorted();
    }

    @Test
    void sortsTheNamesOfEveryRow() throws IOException {
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 6) {
                for (int column = 3; column < 6; column++) {
                    List<String> names = List.of(cells[column].split("\\|", -1));
                    assertThat(names.stream()
                                    .map(name -> name.codePoints().boxed().toList())
                                    .toList())
                            .isSortedAccordingTo(ShippedCountriesTest::compare);
                }
            }
        }
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) - other.get(i);
            }
        }
        return one.size() - other.size();
    }

    private static boolean isNameOf(String code, String name) {
        CountryName found = TABLE.find(simplified(name));
        return found != null
                && found.countries().stream()
                        .anyMatch(country -> country.alpha2().equals(code));
    }

    private static String simplified(String name) {
        return CharacterTable.convert(name);
    }
}
