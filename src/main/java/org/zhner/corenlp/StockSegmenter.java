package org.zhner.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ChineseSegmenterAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.zhner.segment.Segmenter;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** CoreNLP's Chinese word segmenter and sentence splitter, with the settings of its Chinese properties. */
public final class StockSegmenter implements Segmenter {
    /** {@code ssplit.boundaryTokenRegex} of {@code StanfordCoreNLP-chinese.properties}. */
    private static final String SENTENCE_END = "[.。]|[!?！？]+";

    private final ChineseSegmenterAnnotator words;
    private final WordsToSentencesAnnotator sentences;

    private StockSegmenter(ChineseSegmenterAnnotator words, WordsToSentencesAnnotator sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /**
     * Reads the model; takes some 20 seconds.
     *
     * @param model {@code ctb.gz}
     * @param dictionary {@code dict-chris6.ser.gz}
     * @param corpora the folder that holds CoreNLP's {@code dict} folder of character lists
     */
    public static StockSegmenter open(Path model, Path dictionary, Path corpora) {
        Properties settings = new Properties();
        settings.setProperty("segment.model", model.toString());
        settings.setProperty("segment.serDictionary", dictionary.toString());
        settings.setProperty("segment.sighanCorporaDict", corpora.toString());
        settings.setProperty("segment.sighanPostProcessing", "true");
        settings.setProperty("ssplit.boundaryTokenRegex", SENTENCE_END);
        return new StockSegmenter(
                new ChineseSegmenterAnnotator("segment", settings), new WordsToSentencesAnnotator(settings));
    }

    @Override
    public List<Sentence> segment(AlignedText text, int section, Span normalised) {
        Annotation annotation = new Annotation(withoutControls(normalised.in(text.normalised())));
        words.annotate(annotation);
        if (annotation.get(CoreAnnotations.TokensAnnotation.class).isEmpty()) {
            return List.of();
        }
        annotation.get(CoreAnnotations.TokensAnnotation.class).forEach(word -> word.setIsNewline(false));
        sentences.annotate(annotation);
        List<Sentence> result = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            result.add(sentence(sentence, text, section, normalised.begin()));
        }
        return result;
    }

    private static Sentence sentence(CoreMap sentence, AlignedText text, int section, int begin) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel word : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
            Span span = new Span(word.beginPosition(), word.endPosition()).shift(begin);
            tokens.add(new Token(span.in(text.normalised()), span, text.toOriginal(span)));
        }
        return new Sentence(section, tokens);
    }

    /**
     * CoreNLP drops controls from one of two lists that it then compares, and fails; as spaces it takes them. Line ends
     * it drops from both.
     */
    private static String withoutControls(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isISOControl(unit) && unit != '\n' && unit != '\r') {
                result.setCharAt(at, ' ');
            }
        }
        return result.toString();
    }
}
