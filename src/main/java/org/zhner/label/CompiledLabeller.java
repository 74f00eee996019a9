package org.zhner.label;

import java.nio.file.Path;
import java.util.List;
import org.zhner.crf.PathProbabilities;
import org.zhner.crf.Viterbi;
import org.zhner.model.TableFile;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;

/**
 * CoreNLP's Chinese named-entity CRF from a table file: the labels of {@code CRFClassifier.classifySentence}, with
 * their probabilities, at many times its speed. Safe for use by many threads.
 */
public final class CompiledLabeller implements TokenLabeller, WordEvidence {
    /** Name of the format of the table file. */
    public static final String FORMAT = "corenlp-names";
    /** Version of that format. */
    public static final int VERSION = 1;

    private final NameModel model;

    private CompiledLabeller(NameModel model) {
        this.model = model;
    }

    /**
     * Opens a file that {@code models build} made.
     *
     * @throws org.zhner.problem.UserException if it is missing, not such a file, or damaged
     */
    public static CompiledLabeller open(Path path) {
        return new CompiledLabeller(new NameModel(TableFile.open(path, FORMAT, VERSION)));
    }

    @Override
    public List<String> label(Sentence sentence) {
        return names(Viterbi.bestPath(new SentenceScores(model, sentence.tokens()).lattice()));
    }

    @Override
    public Labelling labelling(Sentence sentence) {
        SentenceScores scores = new SentenceScores(model, sentence.tokens());
        int[] path = Viterbi.bestPath(scores.lattice());
        List<String> labels = names(path);
        if (isOutside(path)) {
            return Labelling.certain(labels); // nobody asks how sure it is that nothing is there
        }
        PathProbabilities probabilities = new PathProbabilities(model.labels().size(), scores.weights(), path);
        return new Labelling(labels, list(probabilities.alone()), list(probabilities.following()));
    }

    @Override
    public long[] labels(Sentence sentence) {
        int[] path = Viterbi.bestPath(new SentenceScores(model, sentence.tokens()).lattice());
        long[] labels = new long[path.length];
        for (int index = 0; index < path.length; index++) {
            labels[index] = model.fingerprint(path[index]);
        }
        return labels;
    }

    @Override
    public long[] clusters(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        long[] clusters = new long[tokens.size()];
        for (int index = 0; index < clusters.length; index++) {
            clusters[index] = model.word(tokens.get(index).form()).cluster.value();
        }
        return clusters;
    }

    /** Whether a probability is none, which weights that are no numbers make it. */
    private static boolean isWrong(double probability) {
        return !(probability >= 0 && probability < 1.001); // a sum of many roundings may pass 1
    }

    private static boolean isOutside(int[] path) {
        for (int label : path) {
            if (label != 0) {
                return false;
            }
        }
        return true;
    }

    private List<String> names(int[] path) {
        String[] names = new String[path.length];
        for (int index = 0; index < path.length; index++) {
            names[index] = model.labels().get(path[index]);
        }
        return List.of(names);
    }

    private List<Double> list(double[] values) {
        Double[] boxed = new Double[values.length];
        for (int index = 0; index < values.length; index++) {
            if (isWrong(values[index])) {
                throw model.notNumbers();
            }
            boxed[index] = values[index];
        }
        return List.of(boxed);
    }
}
