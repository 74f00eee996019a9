package org.zhner.learned;

import java.util.List;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTableWriter;
import org.zhner.model.TableFileWriter;

/** Makes the table file of {@link WordClusters}. */
public final class WordClustersWriter {
    /** How many clusters there are at each level. */
    public static final List<Integer> SIZES = List.of(64, 256, 1024);

    private final List<String> words;
    private final List<int[]> levels;

    /**
     * Clusters to write.
     *
     * @param words distinct, normalised
     * @param levels for each level, the cluster of each word
     */
    public WordClustersWriter(List<String> words, List<int[]> levels) {
        if (levels.size() != WordClusters.LEVELS) {
            throw new IllegalArgumentException(levels.size() + " levels of clusters");
        }
        this.words = List.copyOf(words);
        this.levels = List.copyOf(levels);
    }

    /** The file to be written. */
    public TableFileWriter file() {
        long[] fingerprints =
                words.stream().mapToLong(word -> Fingerprint.of(word).value()).toArray();
        FingerprintTableWriter table = new FingerprintTableWriter(fingerprints);
        char[] clusters = new char[fingerprints.length * WordClusters.LEVELS];
        char[] units = new char[WordClusters.UNITS * WordClusters.LEVELS];
        for (int index = 0; index < fingerprints.length; index++) {
            int row = table.number(fingerprints[index]) * WordClusters.LEVELS;
            for (int level = 0; level < WordClusters.LEVELS; level++) {
                clusters[row + level] = (char) levels.get(level)[index];
                if (words.get(index).length() == 1) {
                    units[words.get(index).charAt(0) * WordClusters.LEVELS + level] =
                            (char) (clusters[row + level] + 1);
                }
            }
        }
        return new TableFileWriter(WordClusters.FORMAT, WordClusters.VERSION)
                .section("words.buckets", table.buckets())
                .section("words.keys", table.keys())
                .section("clusters", clusters)
                .section("units", units);
    }
}
