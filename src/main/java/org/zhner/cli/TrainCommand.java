package org.zhner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhner.eval.MarkdownReport;
import org.zhner.eval.TextReport;
import org.zhner.learned.FeatureGroup;
import org.zhner.model.AtomicFile;
import org.zhner.model.ModelBundle;
import org.zhner.train.Ablation;
import org.zhner.train.Training;
import org.zhner.train.TrainingOptions;
import org.zhner.train.TrainingSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zhner train}: makes a model from gold. */
@Command(
        name = "train",
        description = {
            "Trains a model of your own from gold, and writes it with a card that says how.",
            "The same data, lists and options give the same bytes."
        })
final class TrainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "GOLD",
            description = "gold to learn from: our JSON Lines, iob2, or zhner's own JSON with its text")
    private List<Path> data = List.of();

    @Option(names = "--dev", arity = "1..*", paramLabel = "GOLD", description = "gold to score the model with")
    private List<Path> dev = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the model file to write")
    private Path out = Path.of("");

    @Option(
            names = "--names",
            paramLabel = "DIR",
            description = "folder with lists of names: places.tsv, proper-names.tsv, regional-variants.tsv, "
                    + "transliterated-name-parts.tsv; those that are there are used")
    private @Nullable Path names;

    @Option(
            names = "--patterns",
            paramLabel = "DIR",
            description = "folder with patterns, *.txt, which are filled with names and learned from as well; "
                    + "models/README.md tells how they are written")
    private @Nullable Path patterns;

    @Option(
            names = "--without",
            paramLabel = "GROUP",
            description = "leave evidence out: ${COMPLETION-CANDIDATES}; may be given again")
    private Set<FeatureGroup> without = EnumSet.noneOf(FeatureGroup.class);

    @Option(
            names = "--at-least",
            paramLabel = "N",
            defaultValue = "2",
            description = "leave out features that hold in fewer places (default: ${DEFAULT-VALUE})")
    private int atLeast;

    @Option(
            names = "--l1",
            paramLabel = "X",
            defaultValue = "0.05",
            description = "penalty for the size of each weight, for a small model (default: ${DEFAULT-VALUE})")
    private double l1;

    @Option(
            names = "--l2",
            paramLabel = "X",
            defaultValue = "0.5",
            description = "penalty for the square of each weight (default: ${DEFAULT-VALUE})")
    private double l2;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "150",
            description = "the most steps of the search (default: ${DEFAULT-VALUE})")
    private int steps;

    @Option(
            names = "--ablation",
            paramLabel = "FILE",
            description = "train once more without each group of evidence first, and write what each is worth on --dev")
    private @Nullable Path ablation;

    @Option(
            names = "--licence",
            paramLabel = "SPDX",
            defaultValue = "not stated",
            description = "the model's licence, for its card; that of the data decides it (default: ${DEFAULT-VALUE})")
    private String licence = "";

    @Mixin
    private ModelsOption models = new ModelsOption();

    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        TrainingOptions options = new TrainingOptions(
                data,
                dev,
                Optional.ofNullable(names),
                Optional.ofNullable(patterns),
                without,
                atLeast,
                l1,
                l2,
                steps,
                licence);
        ModelBundle bundle = models.open(surroundings);
        Training training =
                new Training(bundle, options, line -> surroundings.err().println("zhner: " + line));
        if (ablation != null) {
            byte[] page = new Ablation(
                            bundle, options, line -> surroundings.err().println("zhner: " + line))
                    .run()
                    .getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(ablation, file -> file.write(page));
        }
        TrainingSummary summary = training.run(out);
        for (MarkdownReport.Row row : training.writeCard(out, summary)) {
            surroundings.err().println(TextReport.of(row.evaluation()));
        }
        return 0;
    }
}
