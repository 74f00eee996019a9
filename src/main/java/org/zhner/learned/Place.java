package org.zhner.learned;

/** Where in a run of units one of them stands. */
final class Place {
    static final long SINGLE = 1;
    static final long FIRST = 2;
    static final long INNER = 3;
    static final long LAST = 4;
    static final long NONE = 5;

    private Place() {}

    static long of(int position, int begin, int end) {
        if (end - begin == 1) {
            return SINGLE;
        }
        if (position == begin) {
            return FIRST;
        }
        return position == end - 1 ? LAST : INNER;
    }
}
