package org.zhner.corenlp;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** The word vectors of CoreNLP's Chinese coreference, in plain types. */
public final class WordVectorSource {
    private WordVectorSource() {}

    /**
     * Reads the vectors.
     *
     * @param file {@code chinese-embeddings.ser.gz}
     * @return words, Simplified, in the order of their units, each with a vector of one length
     * @throws IOException if the file cannot be read
     * @throws UserException if it holds something else
     */
    public static SortedMap<String, float[]> read(Path file) throws IOException {
        Embedding embedding;
        try {
            embedding = IOUtils.readObjectFromFile(file.toFile());
        } catch (ClassNotFoundException | ClassCastException cause) {
            throw new UserException(
                    new Problem(
                            "MODEL_CORRUPT",
                            "cannot read the word vectors",
                            file.toString(),
                            String.valueOf(cause.getMessage()),
                            "CoreNLP's Chinese word vectors",
                            "fetch CoreNLP's models again"),
                    cause);
        }
        SortedMap<String, float[]> vectors = new TreeMap<>();
        for (String word : embedding.getWordVectors().keySet()) {
            float[] vector = new float[embedding.getEmbeddingSize()];
            for (int at = 0; at < vector.length; at++) {
                vector[at] = (float) embedding.get(word).get(at);
            }
            vectors.put(word, vector);
        }
        return vectors;
    }
}
