package org.zhner.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zhner.learned.FeatureGroup;
import org.zhner.model.ModelBundle;

/** Trains again without each group of evidence in turn, and tells what each is worth on the dev sets. */
public final class Ablation {
    private final ModelBundle models;
    private final TrainingOptions options;
    private final Consumer<String> progress;

    /** An ablation of the training with these options. */
    public Ablation(ModelBundle models, TrainingOptions options, Consumer<String> progress) {
        this.models = models;
        this.options = options;
        this.progress = progress;
    }

    /**
     * A page of Markdown: F1 on each dev set with all evidence and without each group.
     *
     * @throws IOException if a model cannot be written to the folder for temporary files
     */
    public String run() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# What each kind of evidence is worth");
        lines.add("");
        lines.add(
                "Made by `zhner train --ablation`; not edited by hand. F1 of the whole pipeline on the dev sets, exact");
        lines.add("spans and types, with a model trained without one group of evidence; in brackets the difference.");
        lines.add("Trained on " + names(options.data()) + ", at most " + options.steps() + " steps, L1 " + options.l1()
                + ", L2 " + options.l2() + ".");
        lines.add("");
        List<OptionalDouble> all = scores(Set.of());
        lines.add("| without | " + names(options.dev()).replace(", ", " | ") + " |");
        lines.add("|---|" + "---|".repeat(options.dev().size()));
        lines.add(row("nothing", all, all));
        for (FeatureGroup group : options.groups()) {
            lines.add(row(group.name().toLowerCase(Locale.ROOT), scores(EnumSet.of(group)), all));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String names(List<Path> files) {
        return files.stream().map(path -> String.valueOf(path.getFileName())).collect(Collectors.joining(", "));
    }

    private List<OptionalDouble> scores(Set<FeatureGroup> without) throws IOException {
        progress.accept("without " + (without.isEmpty() ? "nothing" : without));
        Path model = Files.createTempFile("zhner-ablation", ".model");
        try {
            Training training = new Training(models, options.leavingOut(without), progress);
            training.run(model);
            return training.scores(model).stream()
                    .map(row -> row.evaluation().score().exact().f1())
                    .toList();
        } finally {
            Files.deleteIfExists(model);
        }
    }

    private static String row(String name, List<OptionalDouble> scores, List<OptionalDouble> all) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (int index = 0; index < scores.size(); index++) {
            double score = scores.get(index).orElse(0);
            double difference = score - all.get(index).orElse(0);
            row.append(String.format(Locale.ROOT, " %.3f", score));
            row.append(scores == all ? " |" : String.format(Locale.ROOT, " (%+.3f) |", difference));
        }
        return row.toString();
    }
}
