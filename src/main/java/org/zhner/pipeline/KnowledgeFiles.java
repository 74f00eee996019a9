package org.zhner.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhner.entity.KnownForms;
import org.zhner.lexicon.CompiledKnowledge;
import org.zhner.lexicon.Knowledge;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.model.ModelBundle;
import org.zhner.script.ScriptNormalizer;

/**
 * The knowledge table, compiled or as a list, with the user's own files on top. Reading the list takes longer than all
 * else that opening a tagger does, so it is read only for who needs it whole. Safe for use by many threads.
 */
final class KnowledgeFiles {
    private final ModelBundle models;
    private final ScriptNormalizer scripts;
    private final List<Path> own;
    private @Nullable KnowledgeTable table;
    private @Nullable Knowledge forms;

    /** Files that are not opened yet; later ones of {@code own} win. */
    KnowledgeFiles(ModelBundle models, ScriptNormalizer scripts, List<Path> own) {
        this.models = models;
        this.scripts = scripts;
        this.own = List.copyOf(own);
    }

    /**
     * All of it, read into memory.
     *
     * @throws org.zhner.problem.UserException if a file is missing or malformed
     */
    synchronized KnowledgeTable table() {
        if (table == null) {
            KnowledgeTable all = KnowledgeTable.load(models.file("knowledge"), scripts::simplify);
            for (Path file : own) {
                all = all.with(file, scripts::simplify);
            }
            table = all;
        }
        return table;
    }

    /**
     * What bears a form; compiled, unless the user has own files.
     *
     * @throws org.zhner.problem.UserException if a file is missing, damaged or malformed
     */
    synchronized Knowledge forms() {
        if (forms == null) {
            models.table("knowledge"); // whoever has changed the list hears of it, though it is not read here
            forms = own.isEmpty() ? CompiledKnowledge.open(models.table("knowledge-table")) : KnownForms.of(table());
        }
        return forms;
    }
}
