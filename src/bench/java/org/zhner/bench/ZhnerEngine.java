package org.zhner.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zhner.article.Article;
import org.zhner.corenlp.StockLabeller;
import org.zhner.corenlp.StockSegmenter;
import org.zhner.eval.Label;
import org.zhner.eval.Reading;
import org.zhner.eval.SystemDocument;
import org.zhner.eval.SystemMention;
import org.zhner.eval.TypeSet;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.pipeline.Provenance;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.Mention;
import org.zhner.tag.NameFinder;
import org.zhner.tag.Sentence;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** zhner's stages on CoreNLP's own segmenter and labeller, each line a section. */
final class ZhnerEngine implements Engine {
    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final Path NAMES = Path.of("models", "names");

    private final ScriptNormalizer scripts = ScriptNormalizer.load();
    private final StockSegmenter segmenter = StockSegmenter.open(
            Path.of(MODELS, "segmenter/chinese/ctb.gz"),
            Path.of(MODELS, "segmenter/chinese/dict-chris6.ser.gz"),
            Path.of(MODELS, "segmenter/chinese"));
    private final NameFinder finder = new NameFinder(
            StockLabeller.open(Path.of(MODELS, "ner/chinese.misc.distsim.crf.ser.gz")),
            CountryTable.load(NAMES.resolve("countries.tsv"), scripts::simplify),
            KnowledgeTable.load(NAMES.resolve("knowledge.tsv"), scripts::simplify));

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

    List<Mention> find(AlignedText text, List<Sentence> sentences) {
        return finder.find(text, sentences);
    }

    @Override
    public SystemDocument tag(Article article) {
        AlignedText text = normalize(article.text());
        return new SystemDocument(
                text,
                find(text, segment(text)).stream()
                        .map(mention -> new SystemMention(
                                new Reading(mention.span(), Label.of(mention.type())),
                                OptionalDouble.of(mention.score()),
                                Optional.of(mention.origin()),
                                List.of()))
                        .toList());
    }

    @Override
    public TypeSet types() {
        return TypeSet.FIVE;
    }

    @Override
    public Provenance provenance() {
        return new Provenance(
                "0.1.0",
                "zhner",
                List.of(
                        Digest.resource("names", MODELS + "ner/chinese.misc.distsim.crf.ser.gz"),
                        Digest.resource("segmenter", MODELS + "segmenter/chinese/ctb.gz"),
                        Digest.resource("segmenter's dictionary", MODELS + "segmenter/chinese/dict-chris6.ser.gz"),
                        Digest.file("countries", NAMES.resolve("countries.tsv")),
                        Digest.file("people and institutions", NAMES.resolve("knowledge.tsv"))));
    }
}
