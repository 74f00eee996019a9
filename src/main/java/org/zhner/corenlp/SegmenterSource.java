package org.zhner.corenlp;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * What CoreNLP's Chinese segmenter is made of, read from its models jar: features with their weights, dictionary, list
 * of characters that are words. The model takes about 4 GB of heap while this object lives.
 */
public final class SegmenterSource {
    private static final String FOLDER = "edu/stanford/nlp/models/segmenter/chinese/";
    private static final int BUFFER = 1 << 18;

    private final Index<String> features;
    private final float[][] weights;
    private final int[] nodeOrder;
    private final int[] edgeOrder;
    private final Set<String> words;
    private final Set<String> commonAlone;

    private SegmenterSource(ZipFile jar) throws IOException, ClassNotFoundException {
        try (ObjectInputStream model = objects(jar, "ctb.gz")) {
            List<?> labels = (List<?>) model.readObject();
            Index<?> classes = (Index<?>) model.readObject();
            nodeOrder = order((Index<?>) labels.get(0), classes, 1);
            edgeOrder = order((Index<?>) labels.get(1), classes, 2);
            features = strings(model.readObject());
            model.readObject(); // settings
            for (int factories = (Integer) model.readObject(); factories > 0; factories--) {
                model.readObject();
            }
            model.readInt(); // window
            weights = floats(model.readObject());
        }
        words = words(jar);
        commonAlone = lines(jar, "dict/in.ctb");
    }

    /**
     * Reads everything; takes some 20 seconds.
     *
     * @param jar CoreNLP's jar of Chinese models
     * @throws UserException if it is missing or holds no such segmenter
     */
    public static SegmenterSource open(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return new SegmenterSource(zip);
        } catch (IOException | ClassNotFoundException | ClassCastException cause) {
            throw new UserException(
                    new Problem(
                            "SOURCE_UNREADABLE",
                            "cannot read CoreNLP's segmenter",
                            jar.toString(),
                            String.valueOf(cause.getMessage()),
                            "stanford-corenlp-4.5.10-models-chinese.jar",
                            "download it again"),
                    cause);
        }
    }

    /** The weights as CoreNLP uses them: older models have them in double precision, which it rounds when it reads them. */
    private static float[][] floats(Object weights) {
        if (weights instanceof float[][] floats) {
            return floats;
        }
        double[][] doubles = (double[][]) weights;
        float[][] floats = new float[doubles.length][];
        for (int row = 0; row < floats.length; row++) {
            floats[row] = new float[doubles[row].length];
            for (int column = 0; column < floats[row].length; column++) {
                floats[row][column] = (float) doubles[row][column];
            }
        }
        return floats;
    }

    /** Receives features one by one. */
    @FunctionalInterface
    public interface FeatureReader {
        /**
         * One feature.
         *
         * @param name as CoreNLP writes it, with the kind of clique at its end
         * @param weights for a node: of a character that starts a word, and of one that goes on; for an edge: of start
         *     after start, start after going on, going on after start, going on after going on
         */
        void read(String name, float[] weights);
    }

    /** Passes all features to {@code reader}, in the order of the model. */
    public void forEachFeature(FeatureReader reader) {
        for (int feature = 0; feature < weights.length; feature++) {
            float[] row = weights[feature];
            int[] order = row.length == 2 ? nodeOrder : edgeOrder;
            float[] ordered = new float[row.length];
            for (int label = 0; label < row.length; label++) {
                ordered[order[label]] = row[label];
            }
            reader.read(features.get(feature), ordered);
        }
    }

    /** The dictionary: words of up to six UTF-16 units, and the first six of longer ones. */
    public Set<String> words() {
        return words;
    }

    /** Whether the character alone is a listed word. */
    public boolean isCommonAlone(String character) {
        return commonAlone.contains(character);
    }

    /** Whether CoreNLP knows no radical of the UTF-16 unit. */
    public static boolean hasNoRadical(char unit) {
        return RadicalMap.getRadical(unit) == '.';
    }

    /** Where the weight at each index belongs, with "1" (a word starts) as 0 and "0" as 1, the last label lowest. */
    private static int[] order(Index<?> labels, Index<?> classes, int length) {
        int[] order = new int[labels.size()];
        for (int index = 0; index < order.length; index++) {
            for (int label : ((CRFLabel) labels.get(index)).getLabel()) {
                order[index] = 2 * order[index] + (classes.get(label).equals("1") ? 0 : 1);
            }
        }
        if (order.length != 1 << length) {
            throw new ClassCastException(order.length + " combinations of labels, not " + (1 << length));
        }
        return order;
    }

    private static Set<String> words(ZipFile jar) throws IOException, ClassNotFoundException {
        try (ObjectInputStream dictionary = objects(jar, "dict-chris6.ser.gz")) {
            Set<String> words = new TreeSet<>();
            for (Object ofOneLength : (Object[]) dictionary.readObject()) {
                for (Object word : (Collection<?>) ofOneLength) {
                    words.add((String) word);
                }
            }
            return words;
        }
    }

    private static Set<String> lines(ZipFile jar, String name) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream(jar, name), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        }
    }

    private static ObjectInputStream objects(ZipFile jar, String name) throws IOException {
        return new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(stream(jar, name), BUFFER), BUFFER));
    }

    private static InputStream stream(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(FOLDER + name);
        if (entry == null) {
            throw new IOException("no entry " + FOLDER + name);
        }
        return jar.getInputStream(entry);
    }

    @SuppressWarnings("unchecked")
    private static Index<String> strings(Object index) {
        return (Index<String>) index;
    }
}
