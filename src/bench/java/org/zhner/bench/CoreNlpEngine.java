package org.zhner.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.zhner.article.Article;
import org.zhner.eval.Label;
import org.zhner.eval.LabelledSpan;
import org.zhner.eval.SystemDocument;
import org.zhner.eval.TypeSet;
import org.zhner.pipeline.Provenance;
import org.zhner.text.Span;

/** Stock CoreNLP with the Chinese properties that come with its models. */
final class CoreNlpEngine implements NameEngine {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private static final Map<String, Label> LABELS = Map.of(
            "PERSON", Label.PERSON,
            "COUNTRY", Label.COUNTRY,
            "GPE", Label.GPE,
            "CITY", Label.GPE,
            "STATE_OR_PROVINCE", Label.GPE,
            "LOCATION", Label.LOCATION,
            "FACILITY", Label.LOCATION,
            "ORGANIZATION", Label.ORGANIZATION);

    private final StanfordCoreNLP pipeline;

    private CoreNlpEngine(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * What the default properties ask for: also parts of speech and a parse. Only coreference is left out, since it
     * reads files of the English models, which is another half gigabyte to fetch; that favours CoreNLP.
     */
    static CoreNlpEngine full() {
        return of("tokenize,ssplit,pos,lemma,ner,parse", Map.of());
    }

    /** The same up to names, which come out the same. */
    static CoreNlpEngine names() {
        return of("tokenize,ssplit,pos,lemma,ner", Map.of());
    }

    /** Only what names need: no parts of speech, so no numbers and dates. */
    static CoreNlpEngine cut() {
        return of("tokenize,ssplit,ner", Map.of("ner.applyNumericClassifiers", "false"));
    }

    private static CoreNlpEngine of(String annotators, Map<String, String> more) {
        Properties settings = new Properties();
        try (var stream = CoreNlpEngine.class.getResourceAsStream("/StanfordCoreNLP-chinese.properties")) {
            settings.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.setProperty("annotators", annotators);
        more.forEach(settings::setProperty);
        return new CoreNlpEngine(new StanfordCoreNLP(settings, false)); // or names would ask for parts of speech
    }

    @Override
    public SystemDocument tag(Article article) {
        return ConvertedLines.tag(article.text(), this::names);
    }

    @Override
    public TypeSet types() {
        return TypeSet.FIVE;
    }

    @Override
    public Provenance provenance() {
        return new Provenance(
                "4.5.10",
                "corenlp",
                List.of(
                        Digest.resource("names", MODELS + "ner/chinese.misc.distsim.crf.ser.gz"),
                        Digest.resource("name list", MODELS + "kbp/chinese/gazetteers/cn_regexner_mapping.tab"),
                        Digest.resource("segmenter", MODELS + "segmenter/chinese/ctb.gz"),
                        Digest.resource("segmenter's dictionary", MODELS + "segmenter/chinese/dict-chris6.ser.gz")));
    }

    private List<LabelledSpan> names(String line) {
        CoreDocument document = new CoreDocument(line);
        pipeline.annotate(document);
        List<LabelledSpan> names = new ArrayList<>();
        if (document.entityMentions() != null) {
            for (CoreEntityMention mention : document.entityMentions()) {
                Label label = LABELS.get(mention.entityType());
                if (label != null) {
                    names.add(new LabelledSpan(
                            new Span(mention.charOffsets().first(), mention.charOffsets().second()), label));
                }
            }
        }
        return names;
    }
}
