package org.zhner.learned;

/**
 * Takes features as they are read off a sentence: one by one, or rows of features that say the same of several places.
 * Feature {@code k} of a row is {@code row + k}. What would hold outside the sentence is to be ignored.
 */
interface FeatureSink {
    /**
     * Takes one.
     *
     * @param position index of a UTF-16 unit in the sentence
     */
    void add(int position, long feature);

    /**
     * Takes a row for neighbouring positions: its feature {@code k} holds at {@code first + k}.
     *
     * @param count of features
     */
    void addUnits(int first, int count, long row);

    /**
     * Takes a row for neighbouring words. For each word it has the features of {@link WordPlaces}: one that holds at all
     * units of the word, and one for each place that a unit can have in it.
     *
     * @param first index of the word that the row begins with
     * @param places a bit for each feature that the row has
     */
    void addWords(int first, int places, long row);
}
