package org.zhner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.entity.KnownForms;
import org.zhner.lexicon.CompiledKnowledge;
import org.zhner.lexicon.Knowledge;
import org.zhner.lexicon.Knowledge.Bearing;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.model.FileDigest;
import org.zhner.model.Manifest;
import org.zhner.model.ModelBundle;
import org.zhner.script.ScriptNormalizer;

/** Holds the compiled knowledge table to the list that it is made from. */
final class KnowledgeCompilerTest {
    private static final Path SOURCE = Path.of("models/names/knowledge.tsv");

    @TempDir
    private static Path folder;

    private static Path table;

    @BeforeAll
    static void compile() throws IOException {
        table = folder.resolve("knowledge.table");
        KnowledgeCompiler.compile(SOURCE).writeTo(table);
    }

    @Test
    void hasEveryFormWithAllItsBearers() {
        Knowledge compiled = CompiledKnowledge.open(table);
        KnowledgeTable list = KnowledgeTable.load(SOURCE, ScriptNormalizer.load()::simplify);
        KnownForms forms = KnownForms.of(list);
        int[] count = {0};
        forms.forEach((bearing, form, bearers) -> {
            assertThat(compiled.bearers(bearing, form)).isEqualTo(bearers);
            count[0]++;
        });
        assertThat(count[0]).isGreaterThan(40_000);
        list.names()
                .forEach((surface, bearers) ->
                        assertThat(compiled.typeOf(surface)).isEqualTo(list.typeOf(surface)));
    }

    @Test
    void knowsNamesInEveryBearing() {
        Knowledge compiled = CompiledKnowledge.open(table);
        assertThat(compiled.bearers(Bearing.LISTED, "马克·卡尼"))
                .extracting(KnowledgeEntry::english)
                .containsExactly("Mark Carney");
        assertThat(compiled.bearers(Bearing.FOLDED, "mark carney"))
                .extracting(KnowledgeEntry::english)
                .containsExactly("Mark Carney");
        assertThat(compiled.bearers(Bearing.SURNAME, "卡尼"))
                .extracting(KnowledgeEntry::english)
                .contains("Mark Carney");
        assertThat(compiled.bearers(Bearing.GENERIC, "国会")).hasSizeGreaterThan(1);
        assertThat(compiled.bearers(Bearing.LISTED, "没有这个名字")).isEmpty();
    }

    @Test
    void isTheOneOfTheCommittedManifest() throws IOException {
        Manifest.Entry entry = ModelBundle.open(Path.of("models")).manifest().entry("knowledge-table");
        assertThat(Files.size(table) + " bytes, SHA-256 " + FileDigest.of(table))
                .as("after a change that is meant, put the size and SHA-256 that are seen into models/manifest.json")
                .isEqualTo(entry.size() + " bytes, SHA-256 " + entry.sha256());
    }
}
