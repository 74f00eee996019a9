package org.zhner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhner.eval.Comparison;
import org.zhner.eval.ErrorList;
import org.zhner.eval.Evaluation;
import org.zhner.eval.GoldFile;
import org.zhner.eval.GoldReader;
import org.zhner.eval.GoldSet;
import org.zhner.eval.JsonReport;
import org.zhner.eval.MarkdownReport;
import org.zhner.eval.SystemDocument;
import org.zhner.eval.TextReport;
import org.zhner.eval.TypeSet;
import org.zhner.pipeline.Allowance;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhner evaluate}: scores an engine, or what one wrote earlier, against gold. */
@Command(
        name = "evaluate",
        description = {
            "Scores an engine against gold: exact spans and types, by document, type and origin.",
            "Gold is our JSON Lines, iob2, an article's .gold.tsv beside its .txt, or zhner's own JSON."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files; each is scored by itself.")
    private List<Path> gold = List.of();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "The engine to score: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            converter = EngineConverter.class,
            completionCandidates = EngineConverter.class,
            defaultValue = EngineConverter.DEFAULT)
    private Engine engine = Engine.ZHNER;

    @Option(
            names = "--types",
            paramLabel = "five|three",
            description = "The types to compare by (default: as fine as gold is marked).")
    private @Nullable String types;

    @Option(names = "--lang", paramLabel = "LANG", description = "Only gold in this language, such as zh-TW.")
    private @Nullable String language;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Score this output of zhner, with its text, in place of tagging.")
    private @Nullable Path output;

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "OUTPUT",
            description = "Two outputs of zhner, with their text: what the second gains and loses against the first.")
    private List<Path> compared = List.of();

    @Option(names = "--json", description = "Print one line of JSON for each gold file.")
    private boolean json;

    @Option(names = "--errors", paramLabel = "N", description = "List up to N errors of each kind in context.")
    private int errors;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a page of Markdown with all scores and digests.")
    private @Nullable Path report;

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private ModelsOption models = new ModelsOption();

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (names.isGiven() && (output != null || !compared.isEmpty())) {
            throw new UserException(new Problem(
                    "OPTIONS_CLASH",
                    "what was tagged earlier is not tagged again",
                    "zhner evaluate",
                    "--lexicon or --min-score with --output or --compare",
                    "options that go together",
                    "give them to zhner tag, or leave them out"));
        }
        List<GoldSet> sets = gold.stream().map(this::open).toList();
        if (!compared.isEmpty()) {
            sets.forEach(set -> print(compare(set)));
            return 0;
        }
        if (output != null) {
            GoldFile file = GoldFile.read(output);
            sets.forEach(set -> print(show(Evaluation.of(file, set, typesOf(set)))));
            return 0;
        }
        List<MarkdownReport.Row> rows = evaluate(sets);
        rows.forEach(row -> print(show(row.evaluation())));
        if (report != null) {
            write(report, MarkdownReport.of(rows, "zhner evaluate --report"));
        }
        return 0;
    }

    private GoldSet open(Path path) {
        GoldSet set = GoldReader.open(path);
        return language == null ? set : set.in(language);
    }

    private List<MarkdownReport.Row> evaluate(List<GoldSet> sets) {
        Surroundings.ArticleTagger tagger =
                surroundings.taggers().open(models.open(surroundings), engine, names.options());
        List<MarkdownReport.Row> rows = new ArrayList<>();
        for (GoldSet set : sets) {
            List<Provenance> seen = new ArrayList<>();
            Evaluation evaluation = Evaluation.of(engine.code(), set, typesOf(set), article -> {
                TaggedArticle tagged = tagger.tag(article, Allowance.ALL);
                seen.add(tagged.pipeline());
                return SystemDocument.of(tagged);
            });
            Provenance none = new Provenance("", engine.code(), List.of());
            rows.add(new MarkdownReport.Row(evaluation, seen.isEmpty() ? none : seen.get(0)));
        }
        return rows;
    }

    private String compare(GoldSet set) {
        Evaluation first = Evaluation.of(GoldFile.read(compared.get(0)), set, typesOf(set));
        Evaluation second = Evaluation.of(GoldFile.read(compared.get(1)), set, typesOf(set));
        Comparison comparison = Comparison.of(first.judgements(), second.judgements());
        if (json) {
            return JsonReport.of(comparison) + "\n";
        }
        return TextReport.of(comparison) + new ErrorList(errors).changes(comparison);
    }

    private String show(Evaluation evaluation) {
        if (json) {
            return JsonReport.of(evaluation) + "\n";
        }
        String text = TextReport.of(evaluation);
        if (errors > 0) {
            ErrorList list = new ErrorList(errors);
            text += "\n" + list.errors(evaluation.judgements())
                    + list.links(evaluation.score().links());
        }
        return text + "\n";
    }

    private TypeSet typesOf(GoldSet set) {
        if (types == null) {
            return set.types();
        }
        return switch (types.toLowerCase(Locale.ROOT)) {
            case "five" -> TypeSet.FIVE;
            case "three" -> TypeSet.THREE;
            default ->
                throw new UserException(new Problem(
                        "USAGE", "The types are not known", "--types", types, "five or three", "choose one of these"));
        };
    }

    private void print(String text) {
        PrintWriter out = Optional.ofNullable(spec)
                .map(own -> own.commandLine().getOut())
                .orElseThrow(() -> new IllegalStateException("picocli sets the spec before the call"));
        out.print(text);
        out.flush();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UserException(
                    new Problem(
                            "REPORT_UNWRITABLE",
                            "The report cannot be written",
                            file.toString(),
                            String.valueOf(e),
                            "a file that can be written",
                            "check the folder and its permissions"),
                    e);
        }
    }
}
