package org.zhner.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.zhner.pipeline.Provenance;

/** Writes many scores as one page of tables, with the digests of the gold and the models that they came from. */
public final class MarkdownReport {
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {}

    /**
     * A row of the report.
     *
     * @param evaluation what was scored
     * @param provenance of the engine that tagged
     */
    public record Row(Evaluation evaluation, Provenance provenance) {}

    /**
     * The page.
     *
     * @param command that makes it again
     */
    public static String of(List<Row> rows, String command) {
        MarkdownReport report = new MarkdownReport();
        report.line("# Accuracy");
        report.line("");
        report.line("Made by `" + command
                + "`; not edited by hand. Exact spans and types, micro-averaged; the interval is");
        report.line("the 95 % percentile bootstrap of F1 over documents (" + Bootstrap.RESAMPLES
                + " resamples, fixed seed).");
        report.line("\"Spans\" is F1 with types disregarded. What is not defined is left empty.");
        Map<Row, Score> scores = new LinkedHashMap<>();
        rows.forEach(row -> scores.put(row, row.evaluation().score()));
        report.scores(scores);
        report.types(scores);
        report.errors(scores);
        report.gold(rows);
        report.engines(rows);
        return report.out.toString();
    }

    private void scores(Map<Row, Score> scores) {
        table(
                "## Scores",
                "gold",
                "engine",
                "types",
                "precision",
                "recall",
                "F1",
                "95 %",
                "spans",
                "right",
                "gold",
                "found");
        scores.forEach((row, score) -> row(
                file(row.evaluation().gold()),
                row.evaluation().system(),
                row.evaluation().types().name().toLowerCase(Locale.ROOT),
                number(score.exact().precision()),
                number(score.exact().recall()),
                number(score.exact().f1()),
                score.interval()
                        .map(interval -> number(OptionalDouble.of(interval.low())) + "–"
                                + number(OptionalDouble.of(interval.high())))
                        .orElse(""),
                number(score.spans().f1()),
                score.exact().right() + "",
                score.exact().gold() + "",
                score.exact().system() + ""));
    }

    private void types(Map<Row, Score> scores) {
        table("## F1 by type", "gold", "engine", "type", "precision", "recall", "F1", "right", "gold", "found");
        scores.forEach((row, score) -> score.byType()
                .forEach((label, counts) -> row(
                        file(row.evaluation().gold()),
                        row.evaluation().system(),
                        label.name(),
                        number(counts.precision()),
                        number(counts.recall()),
                        number(counts.f1()),
                        counts.right() + "",
                        counts.gold() + "",
                        counts.system() + "")));
    }

    private void errors(Map<Row, Score> scores) {
        table(
                "## Errors",
                "gold",
                "engine",
                "types",
                "wrong type",
                "boundary",
                "boundary and type",
                "missed",
                "spurious");
        scores.forEach((row, score) -> row(
                file(row.evaluation().gold()),
                row.evaluation().system(),
                row.evaluation().types().name().toLowerCase(Locale.ROOT),
                score.goldErrors().type() + "",
                score.goldErrors().boundary() + "",
                score.goldErrors().boundaryAndType() + "",
                score.goldErrors().alone() + "",
                score.systemErrors().alone() + ""));
    }

    private void gold(List<Row> rows) {
        table("## Gold", "file", "documents", "names", "SHA-256");
        Map<String, GoldSet> sets = new LinkedHashMap<>(); // one by one name, whatever its types were made
        rows.forEach(row -> sets.putIfAbsent(
                row.evaluation().gold().name(), row.evaluation().gold()));
        for (GoldSet set : sets.values()) {
            int names = set.documents().stream()
                    .mapToInt(document -> document.mentions().size())
                    .sum();
            row(file(set), set.documents().size() + "", names + "", "`" + set.sha256() + "`");
        }
    }

    private void engines(List<Row> rows) {
        table("## Engines", "engine", "version", "role", "model", "SHA-256");
        Map<String, Provenance> engines = new LinkedHashMap<>();
        rows.forEach(row -> engines.putIfAbsent(row.evaluation().system(), row.provenance()));
        engines.forEach((name, provenance) -> {
            if (provenance.models().isEmpty()) {
                row(name, provenance.version(), "", "", "");
            }
            provenance
                    .models()
                    .forEach(model ->
                            row(name, provenance.version(), model.role(), model.name(), "`" + model.sha256() + "`"));
        });
    }

    /** The file without its folders, which differ from machine to machine. */
    private static String file(GoldSet gold) {
        return gold.name().substring(gold.name().lastIndexOf('/') + 1);
    }

    private void table(String title, String... columns) {
        line("");
        line(title);
        line("");
        row(columns);
        line("|" + "---|".repeat(columns.length));
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
    }
}
