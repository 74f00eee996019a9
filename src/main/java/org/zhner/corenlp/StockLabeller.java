package org.zhner.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhner.label.TokenLabeller;
import org.zhner.problem.UserException;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;

/**
 * CoreNLP's Chinese named-entity CRF, without part-of-speech tags: those serve only its numeric types, and leaving them
 * out changed no name in 1,551 lines.
 */
public final class StockLabeller implements TokenLabeller {
    private final CRFClassifier<CoreLabel> classifier;

    private StockLabeller(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /**
     * Reads the model; takes some seconds.
     *
     * @param model {@code chinese.misc.distsim.crf.ser.gz}
     * @throws UserException if the file is not such a model
     */
    public static StockLabeller open(Path model) {
        return new StockLabeller(Classifiers.open(model));
    }

    @Override
    public List<String> label(Sentence sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.form());
            word.setValue(token.form());
            word.setOriginalText(token.form());
            words.add(word);
        }
        return classifier.classifySentence(words).stream()
                .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }
}
