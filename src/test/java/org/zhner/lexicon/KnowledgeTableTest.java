package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.problem.UserException;

class KnowledgeTableTest {
    private static final String HEADER = "type\tzh_cn\tzh_tw\tzh_hk\taliases\ten\tcountry\trole\tactive\n";
    private static final Path SHIPPED = Path.of("models/names/knowledge.tsv");

    @TempDir
    Path folder;

    @Test
    void findsAnEntryByEachForm() throws IOException {
        KnowledgeTable table = load("ORGANIZATION\t美联储\t聯準會\t聯儲局\tFed|美国联邦储备委员会\tFederal Reserve\tUS\tbank\t1913-\n");

        KnowledgeEntry entry = new KnowledgeEntry(
                NameType.ORGANIZATION,
                "美联储",
                "聯準會",
                "聯儲局",
                List.of("Fed", "美国联邦储备委员会"),
                "Federal Reserve",
                "US",
                "bank",
                "1913-");
        assertThat(table.entries()).containsExactly(entry);
        assertThat(table.names().size()).isEqualTo(5);
        for (String form : List.of("美联储", "聯準會", "聯儲局", "Fed", "美国联邦储备委员会")) {
            assertThat(table.names().get(form)).containsExactly(entry);
        }
    }

    @Test
    void givesAllEntriesThatShareAForm() throws IOException {
        KnowledgeTable table = load(
                "PERSON\t科林·鲍威尔\t\t\t鲍威尔\tColin Powell\tUS\t\t2000-2021\nPERSON\t杰罗姆·鲍威尔\t\t\t鲍威尔\tJerome Powell\tUS\t\t2012-\n");

        assertThat(table.names().get("鲍威尔"))
                .extracting(KnowledgeEntry::english)
                .containsExactly("Colin Powell", "Jerome Powell");
    }

    @Test
    void mergesFormsThatBecomeOne() throws IOException {
        Path file = write("PERSON\t特朗普\t川普\t特朗普\t\tDonald Trump\tUS\t\t\n");

        KnowledgeTable table = KnowledgeTable.load(file, form -> form.replace("川普", "特朗普"));

        assertThat(table.names().size()).isEqualTo(1);
        assertThat(table.names().get("特朗普")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PLACE~甲~~~~A~US~~;KNOWLEDGE_TYPE",
                "PERSON~~~~~A~US~~;KNOWLEDGE_NAME",
                "PERSON~甲~~~~~US~~;KNOWLEDGE_NAME",
                "PERSON~甲~~~~A~USA~~;KNOWLEDGE_COUNTRY",
                "PERSON~甲~~~~A~us~~;KNOWLEDGE_COUNTRY",
                "PERSON~甲~~~~A~US~~since 2009;KNOWLEDGE_YEARS",
                "PERSON~甲~~~乙|~A~US~~;TABLE_VALUE",
                "PERSON~甲~~~~A~US~;TABLE_CELLS"
            })
    void refusesAMalformedRowByItsLine(String row, String code) {
        assertThatThrownBy(() -> load(row.replace('~', '\t') + "\n"))
                .isInstanceOfSatisfying(UserException.class, fault -> {
                    assertThat(fault.problem().code()).isEqualTo(code);
                    assertThat(fault.problem().where()).endsWith("knowledge.tsv, line 2");
                });
    }

    @Test
    void aUsersFileWinsByTitleAndByForm() throws IOException {
        KnowledgeTable shipped = load("PERSON\t卡尼\t\t\t甲\tOld Carney\tCA\t\t\nPERSON\t乙\t\t\t卡尼\tOther\tUS\t\t\n");
        Path mine = Files.writeString(
                folder.resolve("mine.tsv"),
                HEADER + "PERSON\t卡尼\t\t\t\tMy Carney\tCA\t\t\nPERSON\t丙\t\t\t\tOld Carney\tCA\t\t\n");

        KnowledgeTable merged = shipped.with(mine, UnaryOperator.identity());

        assertThat(merged.names().get("卡尼")).extracting(KnowledgeEntry::english).containsExactly("My Carney");
        assertThat(merged.names().get("甲")).isNull(); // the user's row for Old Carney has no such form
        assertThat(merged.names().get("丙")).extracting(KnowledgeEntry::english).containsExactly("Old Carney");
        assertThat(merged.entries())
                .extracting(KnowledgeEntry::english)
                .containsExactly("Other", "My Carney", "Old Carney");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PERSON~甲~~~丙~A~US~~;PERSON~乙~~~丙~B~US~~;KNOWLEDGE_NAME_SHARED",
                "PERSON~甲~~~~A~US~~;PERSON~甲~~~~B~US~~;KNOWLEDGE_NAME_SHARED",
                "PERSON~甲~~~乙~A~US~~;PERSON~乙~~~甲~B~US~~;KNOWLEDGE_ALIAS_CYCLE"
            })
    void refusesAUsersFileThatLinksOneFormToTwoThings(String first, String second, String code) throws IOException {
        KnowledgeTable shipped = load("PERSON\t卡尼\t\t\t\tMark Carney\tCA\t\t\n");
        Path mine = Files.writeString(
                folder.resolve("mine.tsv"), HEADER + (first + "\n" + second + "\n").replace('~', '\t'));

        assertThatThrownBy(() -> shipped.with(mine, UnaryOperator.identity()))
                .isInstanceOfSatisfying(UserException.class, fault -> {
                    assertThat(fault.problem().code()).isEqualTo(code);
                    assertThat(fault.problem().where()).endsWith("mine.tsv, line 3");
                    assertThat(fault.problem().seen()).contains("line 2");
                });
    }

    @Test
    void readsTheTableThatIsShipped() {
        KnowledgeTable table = KnowledgeTable.load(SHIPPED, UnaryOperator.identity());

        assertThat(table.entries()).hasSizeGreaterThan(8_000);
        assertThat(table.names().get("馬克·卡尼"))
                .extracting(KnowledgeEntry::english)
                .containsExactly("Mark Carney");
    }

    private KnowledgeTable load(String rows) throws IOException {
        return KnowledgeTable.load(write(rows), UnaryOperator.identity());
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve("knowledge.tsv"), HEADER + rows);
    }
}
