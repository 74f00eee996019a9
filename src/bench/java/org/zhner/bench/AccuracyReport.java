package org.zhner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhner.eval.Evaluation;
import org.zhner.eval.GoldReader;
import org.zhner.eval.GoldSet;
import org.zhner.eval.MarkdownReport;
import org.zhner.eval.TextReport;
import org.zhner.eval.TypeSet;
import org.zhner.pipeline.Provenance;

/** Scores all engines on all gold and writes the page of accuracy. Arguments: gold folder, page, engines. */
final class AccuracyReport {
    private static final String COMMAND = "mvn -Pbench -q test-compile exec:exec@accuracy";

    private AccuracyReport() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldSet> sets = sets(Path.of(arguments[0]));
        List<MarkdownReport.Row> rows = new ArrayList<>();
        for (String name : arguments[2].split(",", -1)) {
            addRows(name, sets, rows); // one engine at a time: each fills the heap
        }
        Path page = Path.of(arguments[1]);
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, MarkdownReport.of(rows, COMMAND));
    }

    private static List<GoldSet> sets(Path data) {
        GoldSet ntrex = GoldReader.open(data.resolve("ntrex/dev.jsonl"));
        return List.of(
                ntrex.in("zh-TW"),
                ntrex.in("zh-CN"),
                GoldReader.open(data.resolve("uner-gsd/zh_gsd-ud-dev.iob2")),
                GoldReader.open(data.resolve("mission/article.gold.tsv")));
    }

    /** By three types, so that all can be compared, and by five where both gold and engine tell five apart. */
    private static void addRows(String name, List<GoldSet> sets, List<MarkdownReport.Row> rows) {
        NameEngine engine = Engines.open(name);
        Provenance provenance = engine.provenance();
        for (GoldSet set : sets) {
            for (TypeSet types : List.of(TypeSet.FIVE, TypeSet.THREE)) {
                if (types == TypeSet.THREE || (set.types() == TypeSet.FIVE && engine.types() == TypeSet.FIVE)) {
                    Evaluation evaluation = Evaluation.of(name, set, types, engine::tag);
                    System.out.println(TextReport.of(evaluation));
                    rows.add(new MarkdownReport.Row(evaluation, provenance));
                }
            }
        }
    }
}
