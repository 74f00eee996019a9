package org.zhner.build;

import java.nio.file.Path;
import org.zhner.entity.KnownForms;
import org.zhner.lexicon.CompiledKnowledgeWriter;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.model.TableFileWriter;
import org.zhner.script.ScriptNormalizer;

/** Turns {@code knowledge.tsv}, and all forms that its entries are looked up in, into a table file. */
public final class KnowledgeCompiler {
    private KnowledgeCompiler() {}

    /**
     * Reads the list.
     *
     * @param source {@code knowledge.tsv}
     * @return the table file to be written; the same source always gives the same bytes
     * @throws org.zhner.problem.UserException naming the line, if a row is malformed
     */
    public static TableFileWriter compile(Path source) {
        KnowledgeTable table = KnowledgeTable.load(source, ScriptNormalizer.load()::simplify);
        CompiledKnowledgeWriter writer = new CompiledKnowledgeWriter(table.entries());
        KnownForms.of(table).forEach(writer::add);
        return writer.finish();
    }
}
