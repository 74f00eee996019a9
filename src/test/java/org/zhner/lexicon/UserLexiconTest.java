package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.EntityType;

final class UserLexiconTest {
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();
    private static final CountryTable COUNTRIES =
            CountryTable.load(Path.of("models/names/countries.tsv"), SCRIPTS::simplify);

    @TempDir
    private Path folder;

    @Test
    void readsRowsWithoutColumnNames() throws IOException {
        UserLexicon<EntityType> lexicon = read("""
                # our own names
                星河證券\tORGANIZATION

                丹麥\tCOUNTRY\t丹麥王國\tDK|wikidata:Q35
                林小河\tPERSON\t\tlocal:p7\tsoft
                河港\tLOCATION\t\t\tinside
                """);
        assertThat(lexicon.isEmpty()).isFalse();
        assertThat(entry(lexicon, "星河證券"))
                .isEqualTo(new UserEntry<>("星河證券", EntityType.ORGANIZATION, "", List.of(), false, false));
        assertThat(entry(lexicon, "丹麥"))
                .isEqualTo(new UserEntry<>(
                        "丹麥",
                        EntityType.COUNTRY,
                        "丹麥王國",
                        List.of(new UserLink("iso3166-1", "DK", "Denmark"), new UserLink("wikidata", "Q35", "")),
                        false,
                        false));
        assertThat(entry(lexicon, "林小河"))
                .isEqualTo(new UserEntry<>(
                        "林小河", EntityType.PERSON, "", List.of(new UserLink("local", "p7", "")), true, false));
        assertThat(entry(lexicon, "河港").isInside()).isTrue();
    }

    @Test
    void columnNamesOrderTheColumns() throws IOException {
        UserLexicon<EntityType> lexicon = read("\uFEFFsurface\tlinks\ttype\r\n丹麥\tDK\tCOUNTRY\r\n瑞典\t\tCOUNTRY\r\n");
        assertThat(entry(lexicon, "丹麥").links()).extracting(UserLink::id).containsExactly("DK");
        assertThat(entry(lexicon, "瑞典").links()).isEmpty();
    }

    @Test
    void bothScriptsOfANameAreOneEntry() throws IOException {
        UserLexicon<EntityType> lexicon = read("馬克·卡尼\tPERSON\t馬克·卡尼\n马克·卡尼\tPERSON\t马克·卡尼\n");
        assertThat(lexicon.folded().size()).isEqualTo(1);
        assertThat(lexicon.find("马克·卡尼", "")).isEqualTo(lexicon.find("馬克·卡尼", ""));
        assertThat(entry(lexicon, "馬克·卡尼").name()).isEqualTo("馬克·卡尼");
    }

    @Test
    void aPageOfWikipediaHasItsTitleAsLabel() throws IOException {
        UserLexicon<EntityType> lexicon = read("星河\tLOCATION\t\twikipedia-en:Milky_Way\n");
        assertThat(entry(lexicon, "星河").links())
                .containsExactly(new UserLink("wikipedia-en", "Milky_Way", "Milky Way"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "甲>PERSON~乙,LEXICON_CELLS,one cell",
                "甲>PERSON~乙>PERSON>b>>soft>x,LEXICON_CELLS,6 cells",
                "甲>PERSON~>PERSON,LEXICON_SURFACE,''",
                "甲>PERSON~。>PERSON,LEXICON_SURFACE,'。'",
                "甲>PERSON~乙>MAN,LEXICON_TYPE,'MAN'",
                "甲>PERSON~乙>person,LEXICON_TYPE,'person'",
                "甲>PERSON~乙>,LEXICON_TYPE,''",
                "甲>PERSON~乙 >PERSON,LEXICON_CELL,'乙 '",
                "甲>PERSON~乙\u200b丙>PERSON,LEXICON_CELL,with U+200B",
                "甲>PERSON~乙\u0007丙>PERSON,LEXICON_CELL,with U+0007",
                "甲>PERSON~乙>PERSON>soft,LEXICON_NAME,soft in the column name",
                "甲>PERSON~乙>PERSON>>>hard,LEXICON_FLAGS,'hard'",
                "甲>PERSON~乙>PERSON>>>soft|inside,LEXICON_FLAGS,'soft|inside'",
                "甲>PERSON~乙>COUNTRY>>XX,LEXICON_ISO,'XX'",
                "甲>PERSON~乙>COUNTRY>>dk,LEXICON_ISO,'dk'",
                "甲>PERSON~乙>COUNTRY>>DNK,LEXICON_ISO,'DNK'",
                "甲>PERSON~乙>GPE>>DK,LEXICON_LINK,DK for a GPE",
                "甲>PERSON~乙>COUNTRY>>DK|,LEXICON_LINK,''",
                "甲>PERSON~乙>PERSON>>wikidata:35,LEXICON_LINK,wikidata:35",
                "甲>PERSON~乙>PERSON>>wikidata:,LEXICON_LINK,'wikidata:'",
                "甲>PERSON~乙>PERSON>>https://example.org/x,LEXICON_LINK,'https://example.org/x'",
                "甲>PERSON~甲>GPE,LEXICON_DUPLICATE,甲 as GPE",
                "馬丁>PERSON~马丁>GPE,LEXICON_DUPLICATE,马丁 as GPE",
                "甲>PERSON~甲>PERSON>>local:1,LEXICON_DUPLICATE,甲 as PERSON local:1",
                "甲>PERSON~甲>PERSON>>>soft,LEXICON_DUPLICATE,甲 as PERSON soft",
            })
    void aMalformedLineIsNamed(String content, String code, String seen) throws IOException {
        Problem problem = refused(content.replace('>', '\t').replace('~', '\n'));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).endsWith("own.tsv, line 2");
        assertThat(problem.seen()).contains(seen);
    }

    @Test
    void anUnknownTypeIsToldWithTheFiveThatThereAre() throws IOException {
        assertThat(refused("甲\tMAN\n").expected()).isEqualTo("PERSON, COUNTRY, GPE, LOCATION, ORGANIZATION");
    }

    @Test
    void aContradictionNamesTheEarlierLine() throws IOException {
        assertThat(refused("# both scripts\n馬丁\tPERSON\n\n马丁\tGPE\n").expected())
                .contains("line 2", "馬丁 is PERSON");
    }

    @ParameterizedTest
    @CsvSource({"surface>sort", "surface>name", "surface>type>type", "surface"})
    void columnNamesThatAreNotKnownAreRefused(String header) throws IOException {
        Problem problem = refused(header.replace('>', '\t') + "\n甲\tPERSON\n");
        assertThat(problem.code()).isEqualTo("LEXICON_COLUMNS");
        assertThat(problem.where()).endsWith("line 1");
    }

    @Test
    void aFileThatIsNoneIsToldSo() {
        assertThatThrownBy(() -> load(folder.resolve("none.tsv")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo("FILE_MISSING"));
        assertThatThrownBy(() -> load(folder))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo("LEXICON_FILE"));
    }

    private static UserEntry<EntityType> entry(UserLexicon<EntityType> lexicon, String surface) {
        UserEntry<EntityType> entry = lexicon.find(surface, "");
        assertThat(entry).as(surface).isNotNull();
        return Objects.requireNonNull(entry);
    }

    private Problem refused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), content);
        try {
            load(file);
        } catch (UserException refusal) {
            return refusal.problem();
        }
        throw new AssertionError("no fault in " + content);
    }

    private UserLexicon<EntityType> read(String content) throws IOException {
        return load(Files.writeString(folder.resolve("own.tsv"), content));
    }

    private static UserLexicon<EntityType> load(Path file) {
        return UserLexicon.load(
                file, EntityType.COUNTRY, COUNTRIES, surface -> SCRIPTS.fold(SCRIPTS.simplify(surface)));
    }
}
