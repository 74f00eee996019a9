package org.zhner.learned;

/** What a word, or something known of it, says of itself and of the two words on either side: one row. */
final class NeighbourRow {
    private static final int REACH = 2;
    private static final int PLACES = WordPlaces.whole(0)
            | WordPlaces.whole(1)
            | WordPlaces.inside(1)
            | WordPlaces.inside(2)
            | WordPlaces.whole(3)
            | WordPlaces.inside(3)
            | WordPlaces.whole(4);

    private NeighbourRow() {}

    /**
     * Gives the rows of all words to {@code sink}, and those of the words that are not there around them.
     *
     * @param values of the words; {@link Evidence#NOTHING} stands for what is not there
     */
    static void read(long template, long[] values, FeatureSink sink) {
        for (int word = -REACH; word < values.length + REACH; word++) {
            long value = word < 0 || word >= values.length ? Evidence.NOTHING : values[word];
            sink.addWords(word - REACH, PLACES, Feature.of(template, value));
        }
    }
}
