package org.zhner.build;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.zhner.learned.WordClustersWriter;
import org.zhner.model.TableFileWriter;

/** Sorts words by their vectors into clusters of three sizes, and makes a table file of that. */
final class WordClusterCompiler {
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';

    private WordClusterCompiler() {}

    /**
     * The clusters of all words with a Chinese character that have a vector other than zeros.
     *
     * @param vectors of all words; they are made as long as 1
     * @return the table file to be written; the same vectors always give the same bytes
     */
    static TableFileWriter compile(SortedMap<String, float[]> vectors) {
        List<String> words = new ArrayList<>();
        List<float[]> directions = new ArrayList<>();
        vectors.forEach((word, vector) -> {
            SphericalKMeans.normalise(vector);
            if (hasHan(word) && !isZero(vector)) {
                words.add(word);
                directions.add(vector);
            }
        });
        float[][] all = directions.toArray(float[][]::new);
        List<int[]> levels = WordClustersWriter.SIZES.stream()
                .map(size -> SphericalKMeans.clusters(all, Math.min(size, all.length)))
                .toList();
        return new WordClustersWriter(words, levels).file();
    }

    private static boolean hasHan(String word) {
        return word.chars().anyMatch(unit -> unit >= FIRST_HAN && unit <= LAST_HAN);
    }

    private static boolean isZero(float[] vector) {
        for (float value : vector) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}
