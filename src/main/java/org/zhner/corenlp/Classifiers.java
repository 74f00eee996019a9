package org.zhner.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Path;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Opens CoreNLP's serialised CRFs. */
final class Classifiers {
    private Classifiers() {}

    /**
     * Reads a named-entity CRF; takes some seconds.
     *
     * @throws UserException if the file is not such a model
     */
    static CRFClassifier<CoreLabel> open(Path model) {
        try {
            return CRFClassifier.getClassifier(model.toString());
        } catch (IOException | ClassNotFoundException | ClassCastException cause) {
            throw new UserException(
                    new Problem(
                            "MODEL_CORRUPT",
                            "cannot read the named-entity model",
                            model.toString(),
                            String.valueOf(cause.getMessage()),
                            "CoreNLP's serialised Chinese CRF",
                            "run zhner models build"),
                    cause);
        }
    }
}
