package org.zhner.label;

/**
 * Two neighbouring words, and the sums of the weights of all features that depend on these two and no other word: at
 * the first ({@code atFirst}) and at the second ({@code atSecond}), and of the pair of their labels ({@code edges}). The
 * arrays are not to be changed.
 */
final class BigramScores implements ScoreCache.Entry {
    private final long key;
    private final WordScores first;
    private final WordScores second;
    final double[] atFirst;
    final double[] atSecond;
    final EdgeScores edges;

    BigramScores(WordScores first, WordScores second, double[] atFirst, double[] atSecond, EdgeScores edges) {
        this.key = key(first, second);
        this.first = first;
        this.second = second;
        this.atFirst = atFirst;
        this.atSecond = atSecond;
        this.edges = edges;
    }

    static long key(WordScores first, WordScores second) {
        return first.key() * 0xC4CE_B9FE_1A85_EC53L + second.key();
    }

    /** Whether this is the bigram of these words; they may have been scored anew since. */
    boolean joins(WordScores former, WordScores latter) {
        return (first == former || first.form.equals(former.form))
                && (second == latter || second.form.equals(latter.form));
    }

    @Override
    public long key() {
        return key;
    }
}
