package org.zhner.train;

import java.nio.file.Path;
import java.util.List;
import org.zhner.eval.Evaluation;
import org.zhner.eval.GoldReader;
import org.zhner.eval.GoldSet;
import org.zhner.eval.MarkdownReport;
import org.zhner.eval.SystemDocument;
import org.zhner.pipeline.Tagger;

/** Scores a model on gold as {@code zhner evaluate} does: the whole pipeline with that model in it. */
final class DevScores {
    private DevScores() {}

    /** A row for each set, by the types that it is marked with. */
    static List<MarkdownReport.Row> of(Tagger tagger, List<Path> dev) {
        return dev.stream()
                .map(GoldReader::open)
                .map(set -> new MarkdownReport.Row(score(tagger, set), tagger.provenance()))
                .toList();
    }

    private static Evaluation score(Tagger tagger, GoldSet set) {
        return Evaluation.of("zhner", set, set.types(), article -> SystemDocument.of(tagger.tag(article)));
    }
}
