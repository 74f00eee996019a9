package org.zhner.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhner.article.Article;
import org.zhner.eval.Label;
import org.zhner.eval.LabelledSpan;
import org.zhner.eval.SystemDocument;
import org.zhner.eval.TypeSet;
import org.zhner.pipeline.Provenance;
import org.zhner.text.Span;

/** HanLP 1.x, portable edition: its segmenter with all its recognisers of names. */
final class HanLpEngine implements NameEngine {
    private final Segment segment =
            HanLP.newSegment().enableAllNamedEntityRecognize(true).enableOffset(true);

    @Override
    public SystemDocument tag(Article article) {
        return ConvertedLines.tag(article.text(), this::names);
    }

    @Override
    public TypeSet types() {
        return TypeSet.THREE;
    }

    @Override
    public Provenance provenance() {
        return new Provenance("portable-1.8.6", "hanlp", List.of(Digest.jar("program and data", HanLP.class)));
    }

    private List<LabelledSpan> names(String line) {
        List<LabelledSpan> names = new ArrayList<>();
        for (Term term : segment.seg(line)) {
            label(term.nature.toString())
                    .ifPresent(label -> names.add(
                            new LabelledSpan(new Span(term.offset, term.offset + term.word.length()), label)));
        }
        return names;
    }

    /** {@code nr} and what begins with it are people, {@code ns} places, {@code nt} institutions. */
    private static Optional<Label> label(String nature) {
        if (nature.startsWith("nr")) {
            return Optional.of(Label.PER);
        }
        if (nature.startsWith("ns")) {
            return Optional.of(Label.LOC);
        }
        return nature.startsWith("nt") ? Optional.of(Label.ORG) : Optional.empty();
    }
}
