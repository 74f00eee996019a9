package org.zhner.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhner.article.Article;
import org.zhner.eval.SystemDocument;
import org.zhner.eval.TypeSet;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.Tagger;
import org.zhner.script.ScriptNormalizer;
import org.zhner.label.CompiledLabeller;
import org.zhner.segment.CompiledSegmenter;
import org.zhner.tag.Mention;
import org.zhner.tag.NameFinder;
import org.zhner.segment.Segmenter;
import org.zhner.segment.Sentence;
import org.zhner.label.TokenLabeller;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** zhner as a user runs it. */
final class ZhnerEngine implements NameEngine {
    private static final ModelBundle MODELS = ModelBundle.open(Path.of("models"));

    private final Tagger tagger;

    ZhnerEngine(Engine engine) {
        tagger = Tagger.open(MODELS, engine);
    }

    @Override
    public SystemDocument tag(Article article) {
        return SystemDocument.of(tagger.tag(article));
    }

    @Override
    public TypeSet types() {
        return TypeSet.FIVE;
    }

    @Override
    public Provenance provenance() {
        return tagger.provenance();
    }

    /** The stages of the compiled engine one by one; each line a section. */
    static final class Stages {
        private final ScriptNormalizer scripts = ScriptNormalizer.load();
        private final Segmenter segmenter = CompiledSegmenter.open(MODELS.table("segmenter"));
        private final TokenLabeller labeller = CompiledLabeller.open(MODELS.table("names"));
        private final NameFinder finder = new NameFinder(
                labeller,
                CountryTable.load(MODELS.file("countries"), scripts::simplify),
                KnowledgeTable.load(MODELS.file("knowledge"), scripts::simplify));

        AlignedText normalize(String text) {
            return scripts.normalize(text).text();
        }

        List<Sentence> segment(AlignedText text) {
            List<Sentence> sentences = new ArrayList<>();
            int section = 0;
            for (Span line : ConvertedLines.lines(text.normalised())) {
                sentences.addAll(segmenter.segment(text, section++, line));
            }
            return sentences;
        }

        /** Segments and labels: the work that CoreNLP does for names. */
        int label(AlignedText text) {
            int labels = 0;
            for (Sentence sentence : segment(text)) {
                labels += labeller.label(sentence).size();
            }
            return labels;
        }

        List<Mention> find(AlignedText text, List<Sentence> sentences) {
            return finder.find(text, sentences);
        }
    }
}
