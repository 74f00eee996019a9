package org.zhner.eval;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zhner.tag.Origin;

/** Writes scores as tables for a person. What is not defined is left blank. */
public final class TextReport {
    private final StringBuilder out = new StringBuilder();

    private TextReport() {}

    /** All about one evaluation. */
    public static String of(Evaluation evaluation) {
        TextReport report = new TextReport();
        report.head(evaluation);
        report.score(evaluation.score());
        return report.out.toString();
    }

    /** How two runs differ; the lists are {@link ErrorList}'s. */
    public static String of(Comparison comparison) {
        TextReport report = new TextReport();
        report.line("%-16s%10s%8s%8s%8s%8s%8s", "", "precision", "recall", "F1", "right", "gold", "found");
        report.row("first", comparison.first().exact());
        report.row("second", comparison.second().exact());
        comparison.difference().ifPresent(report::difference);
        return report.out.toString();
    }

    private void difference(Bootstrap.Difference difference) {
        line("F1 differs by %+.3f", difference.difference());
        difference
                .interval()
                .ifPresent(interval -> line(
                        "95 %% of %d resamples over documents: %+.3f to %+.3f; second not better in %s of them",
                        Bootstrap.RESAMPLES, interval.low(), interval.high(), number(difference.notBetter())));
    }

    private void head(Evaluation evaluation) {
        line("%s on %s", evaluation.system(), evaluation.gold().name());
        line(
                "%d documents, %s types, gold SHA-256 %s",
                evaluation.judgements().size(),
                evaluation.types().name().toLowerCase(Locale.ROOT),
                evaluation.gold().sha256());
    }

    private void score(Score score) {
        line("");
        line("%-16s%10s%8s%8s%8s%8s%8s", "", "precision", "recall", "F1", "right", "gold", "found");
        row("all", score.exact());
        score.interval()
                .ifPresent(interval ->
                        line("%-16s%26s", "  95 %, documents", number(interval.low()) + "-" + number(interval.high())));
        row("spans alone", score.spans());
        score.byType().forEach((label, counts) -> row(label.name(), counts));
        origins(score.byOrigin());
        errors(score.goldErrors(), score.systemErrors());
        confusion(score.confusion());
        calibration(score.calibration());
        links(score.links());
    }

    private void row(String name, Counts counts) {
        line(
                "%-16s%10s%8s%8s%8d%8d%8d",
                name,
                number(counts.precision()),
                number(counts.recall()),
                number(counts.f1()),
                counts.right(),
                counts.gold(),
                counts.system());
    }

    private void origins(Map<Origin, Score.Found> byOrigin) {
        byOrigin.forEach((origin, found) -> line(
                "%-16s%10s%16s%8d%8s%8d",
                "from " + origin.name().toLowerCase(Locale.ROOT),
                number(found.precision()),
                "",
                found.right(),
                "",
                found.system()));
    }

    private void errors(ErrorCounts gold, ErrorCounts system) {
        line("");
        line("%-24s%8s%8s", "errors", "gold", "found");
        line("%-24s%8d%8d", "type", gold.type(), system.type());
        line("%-24s%8d%8d", "boundary", gold.boundary(), system.boundary());
        line("%-24s%8d%8d", "boundary and type", gold.boundaryAndType(), system.boundaryAndType());
        line("%-24s%8d%8d", "missed, spurious", gold.alone(), system.alone());
    }

    private void confusion(Confusion confusion) {
        line("");
        StringBuilder head = new StringBuilder("%-14s".formatted("gold \\ found"));
        confusion.labels().forEach(label -> head.append("%14s".formatted(label)));
        line("%s%14s", head, "missed");
        for (Label gold : confusion.labels()) {
            confusionRow(confusion, gold.name(), Optional.of(gold));
        }
        confusionRow(confusion, "spurious", Optional.empty());
    }

    private void confusionRow(Confusion confusion, String name, Optional<Label> gold) {
        StringBuilder row = new StringBuilder("%-14s".formatted(name));
        for (Label system : confusion.labels()) {
            row.append("%14d".formatted(confusion.count(gold, Optional.of(system))));
        }
        line("%s%14s", row, gold.isPresent() ? confusion.count(gold, Optional.empty()) : "");
    }

    private void calibration(Calibration calibration) {
        if (calibration.error().isEmpty()) {
            return;
        }
        line("");
        line("%-10s%10s%12s%10s", "score", "mentions", "mean score", "right");
        for (int bin = 0; bin < calibration.bins().size(); bin++) {
            Calibration.Bin row = calibration.bins().get(bin);
            String range = String.format(Locale.ROOT, "%.1f-%.1f", bin / 10.0, (bin + 1) / 10.0);
            line("%-10s%10d%12s%10s", range, row.count(), number(row.confidence()), number(row.accuracy()));
        }
        line("expected calibration error %s", number(calibration.error()));
    }

    private void links(Links links) {
        if (links.byType().isEmpty()) {
            return;
        }
        line("");
        line("%-16s%8s%8s%10s%10s%10s%8s", "links", "names", "linked", "coverage", "supported", "precision", "partly");
        links.byType().forEach((label, score) -> linkRow(label.name(), score));
        linkRow("all", links.all());
    }

    private void linkRow(String name, LinkScore score) {
        line(
                "%-16s%8d%8d%10s%10d%10s%8d",
                name,
                score.names(),
                score.linked(),
                number(score.coverage()),
                score.supported(),
                number(score.precision()),
                score.partly());
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
