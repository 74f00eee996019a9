package org.zhner.train;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhner.eval.GoldSet;
import org.zhner.eval.MarkdownReport;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.Provenance;

/** Says in Markdown what a model is made of and how good it is. The same training gives the same card. */
final class ModelCard {
    private final StringBuilder out = new StringBuilder();

    private ModelCard() {}

    /**
     * The card of a model.
     *
     * @param digest SHA-256 of the model file
     * @param scores one a dev set; none if there is none
     */
    static String of(
            TrainingOptions options,
            TrainingSummary summary,
            Provenance provenance,
            String digest,
            List<MarkdownReport.Row> scores) {
        ModelCard card = new ModelCard();
        card.line("# A model of `zhner train`");
        card.line("");
        card.line(
                "A linear-chain CRF over characters (BIOES labels) that finds names in Chinese text in either script.");
        card.line("Licence: " + options.licence() + ".");
        card.line("");
        card.line("| | |", "|---|---|");
        card.row("SHA-256 of the model", "`" + digest + "`");
        card.row("zhner", provenance.version());
        card.row("sentences", summary.sentences() + "");
        card.row("names left out, not within one sentence", summary.left() + "");
        card.row("features", summary.features() + "");
        card.row("weights other than 0", summary.weights() + "");
        card.row(
                "a name is taken if likelier than",
                String.format(
                        Locale.ROOT,
                        "%.3f, half of the F1 on a fifth of the data that was kept back",
                        summary.threshold()));
        card.row("features hold in at least", options.atLeast() + " places");
        card.row("penalties", "L1 " + options.l1() + ", L2 " + options.l2());
        card.row("steps, at most", options.steps() + "");
        card.row(
                "evidence",
                options.groups().stream()
                        .map(group -> group.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
        card.files("Data", summary.data());
        card.lists(summary.names());
        provenance.models().stream()
                .filter(model -> !model.role().equals(Engine.LEARNED))
                .forEach(model -> card.row(model.name(), "`" + model.sha256() + "`"));
        if (!scores.isEmpty()) {
            card.line("");
            card.line(
                    MarkdownReport.of(scores, "zhner train").replaceFirst("# Accuracy", "## Accuracy on the dev sets"));
        }
        return card.out.toString();
    }

    private void files(String title, List<GoldSet> sets) {
        line("", "## " + title, "", "| file | SHA-256 |", "|---|---|");
        for (GoldSet set : sets) {
            row(set.name().substring(set.name().lastIndexOf('/') + 1), "`" + set.sha256() + "`");
        }
    }

    private void lists(List<NameSources.Source> lists) {
        line("", "## Lists of names and compiled models", "", "| file | SHA-256 |", "|---|---|");
        lists.forEach(list -> row(list.name(), "`" + list.sha256() + "`"));
    }

    private void row(String name, String value) {
        line("| " + name + " | " + value + " |");
    }

    private void line(String... lines) {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }
}
