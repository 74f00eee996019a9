package org.zhner.learned;

import org.zhner.crf.SparseWeights;

/**
 * Sums up the weights of a sentence's features. Rows begin before the sentence and end after it; so do the sums, which
 * saves asking.
 */
final class ScoreSheet implements FeatureSink {
    /** The longest row, in units and in words. */
    private static final int MARGIN = 1 << SparseWeights.PLACE_BITS;

    private static final int WORD_MARGIN = MARGIN / WordPlaces.COUNT + 1;

    private final SparseWeights weights;
    private final int labels;
    /** Of each label at each position, from {@link #MARGIN} before the first. */
    private final int[] units;
    /** Of each label at each of a word's {@link WordPlaces}, from {@link #WORD_MARGIN} words before the first. */
    private final int[] words;

    ScoreSheet(SparseWeights weights, int labels, Evidence sentence) {
        this.weights = weights;
        this.labels = labels;
        units = new int[(sentence.length() + 2 * MARGIN) * labels];
        words = new int[(sentence.words.length + 2 * WORD_MARGIN) * WordPlaces.COUNT * labels];
    }

    @Override
    public void add(int position, long feature) {
        addUnits(position, 1, feature);
    }

    @Override
    public void addUnits(int first, int count, long row) {
        weights.add(row, units, (first + MARGIN) * labels);
    }

    @Override
    public void addWords(int first, int places, long row) {
        weights.add(row, words, beginOfWord(first));
    }

    private int beginOfWord(int word) {
        return (word + WORD_MARGIN) * WordPlaces.COUNT * labels;
    }

    /** The score of label {@code y} at unit {@code t} of the sentence: at {@code t * labels + y}. */
    double[] scores(Evidence sentence) {
        double[] scores = new double[sentence.length() * labels];
        int at = 0;
        for (int position = 0; position < sentence.length(); position++) {
            int unit = (position + MARGIN) * labels;
            int word = sentence.wordAt[position];
            if (word < 0) {
                for (int label = 0; label < labels; label++) {
                    scores[at++] = units[unit + label] * SparseWeights.UNIT;
                }
            } else {
                int inside = beginOfWord(word) + WordPlaces.at(sentence.placeInWord(position)) * labels;
                int whole = beginOfWord(word) + WordPlaces.WHOLE * labels;
                for (int label = 0; label < labels; label++) {
                    int sum = units[unit + label] + words[inside + label] + words[whole + label];
                    scores[at++] = sum * SparseWeights.UNIT;
                }
            }
        }
        return scores;
    }
}
