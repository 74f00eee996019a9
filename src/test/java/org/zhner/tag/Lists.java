package org.zhner.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.lexicon.TypedNames;
import org.zhner.script.ScriptNormalizer;

/** The lists that come with zhner, read once for all tests. */
final class Lists {
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();

    static final CountryTable COUNTRIES = CountryTable.load(Path.of("models/names/countries.tsv"), SCRIPTS::simplify);
    static final KnowledgeTable KNOWLEDGE =
            KnowledgeTable.load(Path.of("models/names/knowledge.tsv"), SCRIPTS::simplify);

    /** In the form of CoreNLP's list, which is not part of the repository. */
    static final TypedNames TYPED = typed("纽约\tCITY\tMISC\t1\n");

    private Lists() {}

    private static TypedNames typed(String lines) {
        try {
            Path file = Files.writeString(Files.createTempFile("typed", ".tab"), lines);
            TypedNames names = TypedNames.load(file, UnaryOperator.identity());
            Files.delete(file);
            return names;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
