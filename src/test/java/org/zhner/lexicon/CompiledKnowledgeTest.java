package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.lexicon.Knowledge.Bearing;
import org.zhner.problem.UserException;

final class CompiledKnowledgeTest {
    private static final KnowledgeEntry BANK = new KnowledgeEntry(
            NameType.ORGANIZATION,
            "美联储",
            "聯準會",
            "",
            List.of("Fed", "美国联邦储备委员会"),
            "Federal Reserve",
            "US",
            "bank",
            "1913-");
    private static final KnowledgeEntry CITY =
            new KnowledgeEntry(NameType.GPE, "奥斯陆", "", "", List.of(), "Oslo", "NO", "", "");
    private static final KnowledgeEntry MAN =
            new KnowledgeEntry(NameType.PERSON, "杰罗姆·鲍威尔", "", "", List.of(), "Jerome Powell", "US", "", "");

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        CompiledKnowledgeWriter writer = writer();
        writer.add(Bearing.LISTED, "美联储", List.of(BANK));
        writer.add(Bearing.LISTED, "甲", List.of(MAN, CITY, BANK));
        writer.add(Bearing.SURNAME, "鲍威尔", List.of(MAN));
        Knowledge knowledge = open(writer);
        assertThat(knowledge.bearers(Bearing.LISTED, "美联储")).containsExactly(BANK);
        assertThat(knowledge.bearers(Bearing.LISTED, "甲")).containsExactly(MAN, CITY, BANK);
        assertThat(knowledge.bearers(Bearing.SURNAME, "鲍威尔")).containsExactly(MAN);
        assertThat(knowledge.bearers(Bearing.LISTED, "鲍威尔")).isEmpty();
        assertThat(knowledge.bearers(Bearing.LISTED, "")).isEmpty();
    }

    @Test
    void tellsATypeThatAllButPlacesShare() throws IOException {
        CompiledKnowledgeWriter writer = writer();
        writer.add(Bearing.LISTED, "甲", List.of(BANK, CITY));
        writer.add(Bearing.LISTED, "乙", List.of(BANK, MAN));
        writer.add(Bearing.LISTED, "丙", List.of(CITY));
        writer.add(Bearing.FOLDED, "丁", List.of(MAN));
        Knowledge knowledge = open(writer);
        assertThat(knowledge.typeOf("甲")).isEqualTo(NameType.ORGANIZATION);
        assertThat(knowledge.typeOf("乙")).isNull();
        assertThat(knowledge.typeOf("丙")).isNull();
        assertThat(knowledge.typeOf("丁")).isNull();
    }

    @Test
    void knowsNothingIfItIsEmpty() throws IOException {
        Knowledge knowledge = open(new CompiledKnowledgeWriter(List.of()));
        assertThat(knowledge.bearers(Bearing.LISTED, "甲")).isEmpty();
    }

    @Test
    void theOrderOfFormsChangesNoByte() throws IOException {
        CompiledKnowledgeWriter one = writer();
        one.add(Bearing.LISTED, "甲", List.of(BANK));
        one.add(Bearing.FOLDED, "甲", List.of(MAN));
        CompiledKnowledgeWriter other = writer();
        other.add(Bearing.FOLDED, "甲", List.of(MAN));
        other.add(Bearing.LISTED, "甲", List.of(BANK));
        one.finish().writeTo(folder.resolve("one.table"));
        other.finish().writeTo(folder.resolve("other.table"));
        assertThat(Files.mismatch(folder.resolve("one.table"), folder.resolve("other.table")))
                .isEqualTo(-1);
    }

    @Test
    void refusesAFormTwiceAndAStrangersEntry() {
        CompiledKnowledgeWriter writer = writer();
        writer.add(Bearing.LISTED, "甲", List.of(BANK));
        writer.add(Bearing.LISTED, "甲", List.of(MAN));
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalArgumentException.class);
        CompiledKnowledgeWriter empty = new CompiledKnowledgeWriter(List.of());
        List<KnowledgeEntry> strangers = List.of(MAN);
        assertThatThrownBy(() -> empty.add(Bearing.LISTED, "甲", strangers))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnotherFormat() throws IOException {
        Path links = folder.resolve("links.table");
        new LinkDictionaryWriter().finish().writeTo(links);
        assertThatThrownBy(() -> CompiledKnowledge.open(links))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo("MODEL_WRONG_FORMAT"));
    }

    private static CompiledKnowledgeWriter writer() {
        return new CompiledKnowledgeWriter(List.of(BANK, CITY, MAN));
    }

    private Knowledge open(CompiledKnowledgeWriter writer) throws IOException {
        Path file = folder.resolve("knowledge.table");
        writer.finish().writeTo(file);
        return CompiledKnowledge.open(file);
    }
}
