package org.zhner.tag;

import java.util.Arrays;
import java.util.List;
import org.zhner.crf.Lattice;
import org.zhner.model.TableFile;

/**
 * CoreNLP's Chinese named-entity CRF from a table file: the labels of {@code CRFClassifier.classifySentence}, with
 * their probabilities, at many times its speed. Safe for use by many threads.
 */
public final class CompiledLabeller implements TokenLabeller {
    private final NameModel model;

    private CompiledLabeller(NameModel model) {
        this.model = model;
    }

    /** A labeller over a file that {@code models build} made. */
    public static CompiledLabeller open(TableFile file) {
        return new CompiledLabeller(new NameModel(file));
    }

    @Override
    public List<String> label(Sentence sentence) {
        return names(lattice(sentence).best());
    }

    @Override
    public Labelling labelling(Sentence sentence) {
        Lattice lattice = lattice(sentence);
        int[] path = lattice.best();
        Lattice.Probabilities probabilities = lattice.probabilities(path);
        return new Labelling(names(path), list(probabilities.alone()), list(probabilities.following()));
    }

    private Lattice lattice(Sentence sentence) {
        return new SentenceScores(model, sentence.tokens()).lattice();
    }

    private List<String> names(int[] path) {
        return Arrays.stream(path).mapToObj(model.labels()::get).toList();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
