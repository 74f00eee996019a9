package org.zhner.tag;

import java.nio.file.Path;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.script.ScriptNormalizer;

/** The lists that come with zhner, read once for all tests. */
final class Lists {
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();

    static final CountryTable COUNTRIES = CountryTable.load(Path.of("models/names/countries.tsv"), SCRIPTS::simplify);
    static final KnowledgeTable KNOWLEDGE =
            KnowledgeTable.load(Path.of("models/names/knowledge.tsv"), SCRIPTS::simplify);

    private Lists() {}
}
