package org.zhner.tag;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.zhner.crf.Lattice;
import org.zhner.crf.PathProbabilities;
import org.zhner.crf.Viterbi;
import org.zhner.model.Fingerprint;
import org.zhner.model.TableFile;

/**
 * CoreNLP's Chinese named-entity CRF from a table file: the labels of {@code CRFClassifier.classifySentence}, with
 * their probabilities, at many times its speed. Safe for use by many threads.
 */
public final class CompiledLabeller implements TokenLabeller, WordEvidence {
    /** Name of the format of the table file. */
    public static final String FORMAT = "corenlp-names";
    /** Version of that format. */
    public static final int VERSION = 1;

    private static final String OUTSIDE = "O";

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
        return names(Viterbi.bestPath(lattice(sentence)));
    }

    @Override
    public Labelling labelling(Sentence sentence) {
        Lattice lattice = lattice(sentence);
        int[] path = Viterbi.bestPath(lattice);
        List<String> labels = names(path);
        if (labels.stream().allMatch(OUTSIDE::equals)) {
            return Labelling.certain(labels); // nobody asks how sure it is that nothing is there
        }
        PathProbabilities probabilities = new PathProbabilities(lattice, path);
        return new Labelling(labels, list(probabilities.alone()), list(probabilities.following()));
    }

    @Override
    public long[] labels(Sentence sentence) {
        return Arrays.stream(Viterbi.bestPath(lattice(sentence)))
                .mapToObj(model.labels()::get)
                .mapToLong(name -> Fingerprint.of(name).value())
                .toArray();
    }

    @Override
    public long[] clusters(Sentence sentence) {
        return sentence.tokens().stream()
                .mapToLong(token -> model.word(token.form()).cluster.value())
                .toArray();
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
