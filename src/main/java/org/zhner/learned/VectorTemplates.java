package org.zhner.learned;

/**
 * The clusters that the vectors of words are in, coarse and fine: of the word and its neighbours, and of each character
 * as a word of its own, which tells something of words that have no vector.
 */
final class VectorTemplates implements Features.Template {
    private static final long WORD = Feature.template("vector");
    private static final long WORDS = Feature.template("vectors2");
    private static final long UNIT = Feature.template("vector-unit");
    private static final long UNITS = Feature.template("vector-units2");

    /** The finest clusters say nothing of single characters. */
    private static final int UNIT_LEVELS = 2;

    private static final int REACH = 2;

    private final WordClusters clusters;

    VectorTemplates(WordClusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        long[][] ofWords = clusters.ofWords(sentence.words);
        long[][] ofUnits = clusters.ofUnits(sentence.text);
        for (int level = 0; level < WordClusters.LEVELS; level++) {
            NeighbourRow.read(Feature.of(WORD, level), ofWords[level], sink);
        }
        for (int level = 0; level < UNIT_LEVELS; level++) {
            long[] units = ofUnits[level];
            for (int at = -REACH; at < units.length + REACH; at++) {
                sink.addUnits(at - REACH, 2 * REACH + 1, Feature.of(UNIT, level, valueAt(units, at)));
            }
        }
        long[] words = ofWords[0];
        for (int word = -1; word < words.length; word++) {
            long pair = Feature.of(WORDS, valueAt(words, word), valueAt(words, word + 1));
            sink.addWords(word, WordPlaces.inside(0) | WordPlaces.inside(1), pair);
        }
        long[] units = ofUnits[0];
        for (int at = -1; at < units.length; at++) {
            sink.addUnits(at, 2, Feature.of(UNITS, valueAt(units, at), valueAt(units, at + 1)));
        }
    }

    private static long valueAt(long[] values, int index) {
        return index < 0 || index >= values.length ? Evidence.NOTHING : values[index];
    }
}
