package org.zhner.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhner.corpus.Corpus;
import org.zhner.corpus.CorpusQuery;
import org.zhner.corpus.CorpusReader;
import org.zhner.corpus.EntityTable;
import org.zhner.model.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhner entities}: one table of all things that many tagged documents name. */
@Command(
        name = "entities",
        description = {
            "Counts the entities of many documents that zhner has tagged: link, documents, mentions, aliases, entities beside.",
            "Entities are one if they have one link, or without any one type and one name. Each record counts as a document.",
            "Nothing is written unless all input is read; counts lie in a temporary file that is always removed."
        })
final class EntitiesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "OUTPUT",
            description =
                    "What zhner tag wrote: .json, .jsonl, either packed with gzip, or folders of these; - is standard"
                            + " input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "tsv|json",
            description = "How the table is written (default: ${DEFAULT-VALUE}).",
            defaultValue = "tsv")
    private String format = "tsv";

    @Option(
            names = "--min-documents",
            paramLabel = "N",
            description = "Leave out entities in fewer documents (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long minDocuments = 1;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N entities.")
    private @Nullable Long top;

    @Option(
            names = "--cooccurring",
            paramLabel = "N",
            description = "Entities named beside each (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int cooccurring = 10;

    @Option(names = "-o", paramLabel = "FILE", description = "Write into this file, whole or not at all.")
    private @Nullable Path output;

    EntitiesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        EntityTable table = table();
        CorpusQuery query = query();
        try (Corpus corpus = Corpus.open(Path.of(System.getProperty("java.io.tmpdir", ".")))) {
            CorpusReader reader = new CorpusReader(corpus);
            for (String input : inputs) {
                if (input.equals("-")) {
                    reader.readLines(surroundings.in(), "standard input");
                } else {
                    reader.read(Path.of(input));
                }
            }
            write(table, corpus, query);
            surroundings
                    .err()
                    .println("zhner: " + corpus.documents() + " documents counted, " + corpus.failed()
                            + " without result left out");
        }
        return ExitCode.DONE;
    }

    private void write(EntityTable table, Corpus corpus, CorpusQuery query) throws IOException {
        if (output != null) {
            AtomicFile.write(output, out -> table.write(corpus, query, out));
            return;
        }
        OutputStream out = new BufferedOutputStream(surroundings.out(), 1 << 16);
        table.write(corpus, query, out);
        out.flush();
    }

    private EntityTable table() {
        return switch (format) {
            case "tsv" -> EntityTable.TSV;
            case "json" -> EntityTable.JSON;
            default -> throw refused("--format is tsv or json, not " + format);
        };
    }

    private CorpusQuery query() {
        long most = top == null ? Long.MAX_VALUE : top;
        if (minDocuments < 1 || most < 1 || cooccurring < 0) {
            throw refused(String.format(
                    Locale.ROOT,
                    "--min-documents and --top are at least 1, --cooccurring at least 0: %s",
                    spec.name()));
        }
        return new CorpusQuery(minDocuments, most, cooccurring);
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
