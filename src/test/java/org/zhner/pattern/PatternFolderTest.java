package org.zhner.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.eval.GoldDocument;
import org.zhner.eval.GoldMention;
import org.zhner.eval.GoldSet;
import org.zhner.eval.Label;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.lexicon.NameType;
import org.zhner.problem.UserException;
import org.zhner.script.ScriptNormalizer;

final class PatternFolderTest {
    private static final CountryTable COUNTRIES =
            CountryTable.load(Path.of("models", "names", "countries.tsv"), UnaryOperator.identity());

    private static final List<KnowledgeEntry> KNOWN = List.of(
            entry(NameType.PERSON, "蔡英文", "蔡英文", "TW", "president"),
            entry(NameType.PERSON, "欧阳娜娜", "歐陽娜娜", "TW", "cellist"),
            entry(NameType.PERSON, "安格拉·默克尔", "安格拉·梅克爾", "DE", "chancellor"),
            entry(NameType.PERSON, "安倍晋三", "安倍晉三", "JP", "prime minister"),
            entry(NameType.PERSON, "文在寅", "文在寅", "KR", "president"),
            entry(NameType.GPE, "巴黎", "巴黎", "FR", ""),
            entry(NameType.ORGANIZATION, "英伟达", "輝達", "US", "chip company"),
            entry(NameType.ORGANIZATION, "摩根大通", "摩根大通", "US", "bank"),
            entry(NameType.ORGANIZATION, "拜仁慕尼黑", "拜仁慕尼黑", "DE", "football club"),
            entry(NameType.ORGANIZATION, "路透社", "路透社", "GB", "news agency"),
            entry(NameType.ORGANIZATION, "牛津大学", "牛津大學", "GB", "university"),
            entry(NameType.ORGANIZATION, "工党", "工黨", "GB", "political party"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void namesStandWhereTheBracketsStood() throws IOException {
        write("a.txt", "# a comment\n\n今天[{PERSON}|PERSON]在[{TOWN}市政府|ORGANIZATION]說。\n{TOWN}: 甲|乙\n");
        GoldSet set = draw(50).get(0);

        assertThat(set.documents()).hasSize(50);
        Set<String> towns = new HashSet<>();
        for (GoldDocument document : set.documents()) {
            List<GoldMention> mentions = document.mentions();
            String person = surface(document, 0);
            String office = surface(document, 1);
            assertThat(document.text()).isEqualTo("今天" + person + "在" + office + "說。");
            assertThat(person).matches("(蔡|歐陽)(英文|娜娜|英娜|娜文)");
            assertThat(office).matches("[甲乙]市政府");
            assertThat(mentions)
                    .extracting(mention -> mention.reading().label())
                    .containsExactly(Label.PERSON, Label.ORGANIZATION);
            towns.add(office);
        }
        assertThat(towns).hasSize(2);
    }

    @Test
    void namesAreInTheScriptOfThePattern() throws IOException {
        write("a.txt", "[{COMPANY}|ORGANIZATION]漲\n[{COMPANY}|ORGANIZATION]涨\n");

        assertThat(draw(1).get(0).documents()).extracting(GoldDocument::text).containsExactly("輝達漲", "英伟达涨");
    }

    @Test
    void everySlotOfOurOwnListsHasValues() throws IOException {
        write("a.txt", """
                {SURNAME} {FOREIGN} {FOREIGN_FULL} {LATIN} {JAPANESE} {KOREAN} {CITY} {COUNTRY} {NUMBER} {DAY}
                {COMPANY} {BANK} {CLUB} {MEDIA} {UNIVERSITY} {PARTY}
                """);

        assertThat(draw(20).get(0).documents())
                .extracting(GoldDocument::text)
                .allMatch(text -> text.equals("英伟达 摩根大通 拜仁慕尼黑 路透社 牛津大学 工党")
                        || text.matches("(蔡|欧阳) 默克尔 安格拉·默克尔 Angela Merkel 安倍晋三 文在寅 巴黎 "
                                + "\\p{IsHan}{2,} [1-9]\\d? [1-3]?\\d"));
    }

    @Test
    void theSameFilesGiveTheSameTexts() throws IOException {
        write("b.txt", "[{PERSON}|PERSON]去[{COUNTRY}|COUNTRY]。\n");
        write("a.txt", "{NUMBER}\n");

        assertThat(draw(30)).isEqualTo(draw(30));
        assertThat(draw(1))
                .extracting(set -> Path.of(set.name()).getFileName().toString())
                .containsExactly("a.txt", "b.txt");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "[甲|TOWN], PATTERN_TYPE, TOWN",
                "[甲, PATTERN_NAME, [甲",
                "甲|GPE], PATTERN_NAME, |GPE]",
                "[甲[乙|GPE]|GPE], PATTERN_NAME, [乙",
                "{UNHEARD}, PATTERN_SLOT, {UNHEARD}",
                "甲{town}, PATTERN_PART, {town}",
                "甲]乙, PATTERN_PART, ]乙",
                "{TOWN}: 甲||乙, PATTERN_LIST, an empty value"
            })
    void aMalformedLineIsAFaultThatSaysWhere(String line, String code, String seen) throws IOException {
        write("a.txt", "# fine\n" + line + "\n");

        assertThatThrownBy(() -> draw(1)).isInstanceOfSatisfying(UserException.class, fault -> {
            assertThat(fault.problem().code()).isEqualTo(code);
            assertThat(fault.problem().where()).endsWith("a.txt, line 2");
            assertThat(fault.problem().seen()).contains(seen);
        });
    }

    /** Nothing that they say is a report, so they are to name nobody; deities excepted, who do not mind. */
    @Test
    void ourOwnPatternsAreWellFormedAndNameNobody() throws IOException {
        Path own = Path.of("models", "patterns");
        KnowledgeTable known =
                KnowledgeTable.load(Path.of("models", "names", "knowledge.tsv"), UnaryOperator.identity());
        List<GoldSet> drawn = PatternFolder.read(own, known.entries(), COUNTRIES, ScriptNormalizer.load()::simplify)
                .draw(1);

        assertThat(drawn.stream().mapToInt(set -> set.documents().size()).sum()).isGreaterThan(3_000);
        Set<String> people = new TreeSet<>();
        try (Stream<Path> files = Files.list(own)) {
            java.util.regex.Pattern literal = java.util.regex.Pattern.compile("\\[([^{\\]|]+)\\|PERSON]");
            for (Path file : files.toList()) {
                literal.matcher(Files.readString(file)).results().forEach(found -> people.add(found.group(1)));
            }
        }
        assertThat(people).isSubsetOf("媽祖", "濟公", "三太子");
    }

    @Test
    void aFolderWithoutPatternsIsAFault() {
        assertThatThrownBy(() -> draw(1))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo("PATTERN_FOLDER"));
    }

    private List<GoldSet> draw(int copies) {
        return PatternFolder.read(
                        folder, KNOWN, COUNTRIES, text -> text.replace('漲', '涨').replace('說', '说'))
                .draw(copies);
    }

    private void write(String name, String lines) throws IOException {
        Files.writeString(folder.resolve(name), lines);
    }

    private static String surface(GoldDocument document, int mention) {
        return document.mentions().get(mention).reading().span().in(document.text());
    }

    private static KnowledgeEntry entry(NameType type, String mainland, String taiwan, String country, String role) {
        String english = mainland.equals("安格拉·默克尔") ? "Angela Merkel (politician)" : mainland;
        return new KnowledgeEntry(type, mainland, taiwan, "", List.of(), english, country, role, "");
    }
}
