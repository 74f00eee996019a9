package org.zhner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.pipeline.TaggerOptions;
import picocli.CommandLine.Option;

/** What a user wants of the tagger's names. */
final class NamesOption {
    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = {
                "your own names: UTF-8, a name a line, cells between tabs: surface, type (PERSON, COUNTRY, GPE, LOCATION"
                        + " or ORGANIZATION) and, if wanted, name, links, flags. A first line of these words may order"
                        + " the columns; lines that begin with # are comments. Either script matches both.",
                "links: an ISO 3166-1 code (countries), wikidata:ID, wikipedia-en:TITLE or local:ID, | between several.",
                "flags: nothing forces the name, which then replaces whatever overlaps it, except that strictly inside"
                        + " a longer name it is left out; inside forces it there too; soft uses it only where nothing"
                        + " else is found, and for its type where the same span is. The longest entry wins."
            })
    private @Nullable Path lexicon;

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description = {
                "your own names, in the columns of models/names/knowledge.tsv; may be given several times",
                "A row replaces the row of its title, and its forms stand for it alone; later files win."
            })
    private List<Path> knowledge = List.of();

    @Option(
            names = "--min-score",
            paramLabel = "X",
            description = "drop mentions that score less than X, from 0 to 1, but none of --lexicon (default: 0)")
    private double minScore;

    TaggerOptions options() {
        return new TaggerOptions(Optional.ofNullable(lexicon), knowledge, minScore);
    }

    /** Whether any of them is given. */
    boolean isGiven() {
        return lexicon != null || !knowledge.isEmpty() || minScore != 0;
    }
}
