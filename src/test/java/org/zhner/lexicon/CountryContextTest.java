package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhner.script.ScriptNormalizer;

/** Ambiguous names in sentences of our own; names in brackets, expectations and reasons stand beside them. */
final class CountryContextTest {
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();
    private static final CountryTable TABLE =
            CountryTable.load(Path.of("models/names/countries.tsv"), SCRIPTS::simplify);
    private static final CountryContext CONTEXT = CountryContext.of(TABLE);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(resources = "ambiguous-countries.tsv", delimiter = '\t', numLinesToSkip = 2)
    void readsANameByItsContext(String sentence, String expected, String why) {
        assertThat(show(read(sentence, true))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(resources = "ambiguous-countries.tsv", delimiter = '\t', numLinesToSkip = 2)
    void neverReadsAnotherCountryWithoutAModelsWord(String sentence, String expected, String why) {
        List<Country> alone = read(sentence, false);
        if (!alone.isEmpty()) {
            assertThat(show(alone)).as(why).isEqualTo(expected);
        }
        assertThat(read(sentence, true)).as(why).containsAll(alone);
    }

    @Test
    void everyRowIsOfANameThatTheTableHas() {
        CountryEvidenceTable evidence = CountryEvidenceTable.load(TABLE.countries());
        List<String> unknown = evidence.names().stream()
                .filter(name -> !name.equals("*"))
                .filter(name -> bearers(name).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRowIsOfACountryThatBearsTheName() {
        CountryEvidenceTable evidence = CountryEvidenceTable.load(TABLE.countries());
        List<String> wrong = new ArrayList<>();
        for (String name : evidence.names()) {
            for (CountryEvidence row : evidence.of(name)) {
                if (row.country() != null && !bearers(name).contains(row.country())) {
                    wrong.add(name + " " + row.country().english());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRowIsWrittenAsTextIsNormalised() {
        CountryEvidenceTable evidence = CountryEvidenceTable.load(TABLE.countries());
        List<String> unlike = new ArrayList<>();
        for (String name : evidence.names()) {
            for (CountryEvidence row : evidence.of(name)) {
                row.near().forEach(word -> addUnlike(word, unlike));
                row.around().forEach(frame -> addUnlike(frame.before() + name + frame.after(), unlike));
            }
        }
        assertThat(unlike).isEmpty();
    }

    @Test
    void aFarWordDoesNotCount() {
        String text = "金沙萨。" + "。".repeat(2_000) + "[刚果]调整关税。";
        assertThat(show(read(text, true))).isEqualTo("?");
    }

    private static List<Country> bearers(String name) {
        CountryName listed = TABLE.find(name);
        if (listed != null) {
            return listed.countries();
        }
        return name.length() == 1 ? TABLE.abbreviatedBy(name.codePointAt(0)) : List.of();
    }

    private static void addUnlike(String word, List<String> unlike) {
        if (!SCRIPTS.simplify(word).equals(word)) {
            unlike.add(word);
        }
    }

    private static List<Country> read(String marked, boolean place) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = SCRIPTS.simplify(marked.replace("[", "").replace("]", ""));
        assertThat(end).as("a name in brackets").isGreaterThan(begin);
        return CONTEXT.at(text, begin, end, place);
    }

    private static String show(List<Country> countries) {
        return switch (countries.size()) {
            case 0 -> "-";
            case 1 -> countries.get(0).isHistorical() ? "-" : countries.get(0).alpha2();
            default -> "?";
        };
    }
}
