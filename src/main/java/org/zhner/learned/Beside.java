package org.zhner.learned;

/** Which of the words beside a word are looked at. */
final class Beside {
    static final int[] OFFSETS = {-2, -1, 1, 2};

    private Beside() {}
}
