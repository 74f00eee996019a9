package org.zhner.learned;

/**
 * The places of features in a row that is about words: for each word in turn {@link #COUNT}, one for each {@link Place}
 * inside a word and one for the whole word. Sets of them have a bit each.
 */
final class WordPlaces {
    /** Features of one word. */
    static final int COUNT = 5;
    /** Where that of the whole word stands. */
    static final int WHOLE = 4;

    private static final int INSIDE = (1 << WHOLE) - 1;

    private WordPlaces() {}

    /** Where that of a place inside a word stands. */
    static int at(long place) {
        return (int) (place - Place.SINGLE);
    }

    /** Those of the places inside word {@code index} of the row. */
    static int inside(int index) {
        return INSIDE << (index * COUNT);
    }

    /** That of the whole word. */
    static int whole(int index) {
        return 1 << (index * COUNT + WHOLE);
    }
}
