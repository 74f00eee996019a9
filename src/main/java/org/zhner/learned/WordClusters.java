package org.zhner.learned;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.zhner.model.FingerprintTable;
import org.zhner.model.TableFile;

/**
 * Words that are used alike, by clusters of their vectors, at several levels from coarse to fine. Read in place; safe for
 * use by many threads.
 *
 * <p>A table file with the sections of a {@link FingerprintTable} {@code words}, and {@code clusters}, u16: for each of
 * its words the numbers of its clusters, a level after another. {@code units}, u16, has the same for each UTF-16 unit as a
 * word of its own, from 1; 0 if it is none.
 */
public final class WordClusters {
    /** Name of the format of the table file. */
    public static final String FORMAT = "word-clusters";
    /** Version of that format. */
    public static final int VERSION = 1;

    static final int LEVELS = 3;
    /** How many UTF-16 units there are. */
    static final int UNITS = 1 << Character.SIZE;
    /** The cluster of all words that the table does not know. */
    static final long UNKNOWN = -1;

    private final FingerprintTable words;
    private final ByteBuffer clusters;
    private final ByteBuffer units;

    private WordClusters(FingerprintTable words, ByteBuffer clusters, ByteBuffer units) {
        this.words = words;
        this.clusters = clusters;
        this.units = units;
    }

    /**
     * Opens a file that {@code models build} made.
     *
     * @throws org.zhner.problem.UserException if it is missing, not such a file, or damaged
     */
    public static WordClusters open(Path path) {
        TableFile file = TableFile.open(path, FORMAT, VERSION);
        FingerprintTable words = FingerprintTable.open(file, "words");
        return new WordClusters(
                words,
                file.section("clusters", (long) words.size() * LEVELS * Character.BYTES),
                file.section("units", (long) UNITS * LEVELS * Character.BYTES));
    }

    /**
     * The clusters of words, from 1 at each level, or {@link #UNKNOWN}.
     *
     * @param fingerprints of the words
     * @return for each level, from the coarsest, the cluster of each word
     */
    long[][] ofWords(long[] fingerprints) {
        long[][] found = new long[LEVELS][fingerprints.length];
        for (int index = 0; index < fingerprints.length; index++) {
            int word = words.find(fingerprints[index]);
            for (int level = 0; level < LEVELS; level++) {
                found[level][index] =
                        word < 0 ? UNKNOWN : 1L + clusters.getChar((word * LEVELS + level) * Character.BYTES);
            }
        }
        return found;
    }

    /** The same of each unit of a text as a word of its own. */
    long[][] ofUnits(String text) {
        long[][] found = new long[LEVELS][text.length()];
        for (int at = 0; at < text.length(); at++) {
            int row = text.charAt(at) * LEVELS;
            for (int level = 0; level < LEVELS; level++) {
                int cluster = units.getChar((row + level) * Character.BYTES);
                found[level][at] = cluster == 0 ? UNKNOWN : cluster;
            }
        }
        return found;
    }
}
