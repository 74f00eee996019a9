package org.zhner.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;
import edu.stanford.nlp.util.Index;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * What CoreNLP's Chinese named-entity CRF consists of, in plain types.
 *
 * @param labels in CoreNLP's order; the first is that of words in no name
 * @param pairs the pairs of labels seen in training, as two numbers; others are forbidden
 * @param labelFeatures the weights of features of one label: one weight a label
 * @param pairFeatures the weights of features of two labels: one weight a pair
 * @param clusters lower-case words and the names of their distributional clusters
 * @param lowerCaseWords words whose shape is marked
 * @param shapes for each UTF-16 unit the letter of its class in shapes
 * @param radicals for each UTF-16 unit the radical of that character, or a full stop
 */
public record NameModelSource(
        List<String> labels,
        List<int[]> pairs,
        Map<String, float[]> labelFeatures,
        Map<String, float[]> pairFeatures,
        Map<String, String> clusters,
        List<String> lowerCaseWords,
        String shapes,
        String radicals) {
    /** Weights by this width, and templates by these settings, are what the run time is written for. */
    private static final int WINDOW = 2;

    /**
     * Reads the model; takes some seconds and 3 GB of heap.
     *
     * @param model {@code chinese.misc.distsim.crf.ser.gz}
     * @throws UserException if the file is no such model
     */
    public static NameModelSource read(Path model) {
        CRFClassifier<CoreLabel> classifier = Classifiers.open(model);
        List<String> labels = List.copyOf(classifier.classIndex.objectsList());
        check(classifier, labels, model);
        List<int[]> pairs = pairs(classifier);
        Map<String, float[]> labelFeatures = new TreeMap<>();
        Map<String, float[]> pairFeatures = new TreeMap<>();
        Index<?> features = Fields.get(classifier, CRFClassifier.class, "featureIndex", Index.class);
        float[][] weights = Fields.get(classifier, CRFClassifier.class, "weights", float[][].class);
        for (int index = 0; index < weights.length; index++) {
            String feature = (String) features.get(index);
            (feature.endsWith("|C") ? labelFeatures : pairFeatures).put(feature, weights[index]);
        }
        return new NameModelSource(
                labels,
                pairs,
                labelFeatures,
                pairFeatures,
                clusters(classifier),
                List.copyOf(new TreeSet<>(classifier.getKnownLCWords())),
                table(unit -> WordShapeClassifier.wordShape(
                                String.valueOf((char) unit), WordShapeClassifier.WORDSHAPECHRIS4)
                        .charAt(0)),
                table(unit -> RadicalMap.getRadical((char) unit)));
    }

    private static void check(CRFClassifier<CoreLabel> classifier, List<String> labels, Path model) {
        SeqClassifierFlags flags = classifier.flags;
        boolean known = classifier.windowSize() == WINDOW
                && flags.wordShape == WordShapeClassifier.WORDSHAPECHRIS4
                && flags.maxNGramLeng == 4
                && flags.disjunctionWidth == 5
                && flags.maxAdditionalKnownLCWords == 0
                && flags.unknownWordDistSimClass.equals("null")
                && flags.useDistSim
                && flags.useRadical
                && !flags.useTags
                && flags.backgroundSymbol.equals(labels.get(0));
        if (!known) {
            throw new UserException(new Problem(
                    "MODEL_UNKNOWN",
                    "cannot compile the named-entity model",
                    model.toString(),
                    "a CRF with other templates",
                    "CoreNLP 4.5.10's chinese.misc.distsim",
                    "use that version's models"));
        }
    }

    private static List<int[]> pairs(CRFClassifier<CoreLabel> classifier) {
        List<?> labelIndices = Fields.get(classifier, CRFClassifier.class, "labelIndices", List.class);
        List<int[]> pairs = new ArrayList<>();
        for (Object pair : ((Index<?>) labelIndices.get(WINDOW - 1)).objectsList()) {
            pairs.add(((CRFLabel) pair).getLabel());
        }
        return pairs;
    }

    private static Map<String, String> clusters(CRFClassifier<CoreLabel> classifier) {
        Object templates = classifier.featureFactories.get(0);
        Map<?, ?> lexicon = Fields.get(templates, NERFeatureFactory.class, "lexicon", Map.class);
        Map<String, String> clusters = new TreeMap<>();
        lexicon.forEach((word, cluster) -> clusters.put((String) word, (String) cluster));
        return clusters;
    }

    private static String table(IntUnaryOperator value) {
        StringBuilder table = new StringBuilder(Character.MAX_VALUE + 1);
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            table.append((char) value.applyAsInt(unit));
        }
        return table.toString();
    }
}
