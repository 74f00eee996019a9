package org.zhner.label;

/** A few fingerprints, each of which counts once. */
final class Distinct {
    private final long[] values;
    private int size;

    Distinct(int capacity) {
        values = new long[capacity];
    }

    /** Whether {@code value} is new here. */
    boolean add(long value) {
        for (int index = 0; index < size; index++) {
            if (values[index] == value) {
                return false;
            }
        }
        values[size] = value;
        size++;
        return true;
    }
}
