package org.zhner.learned;

/** Takes features as they are read off a text. */
@FunctionalInterface
public interface FeatureSink {
    /**
     * Takes one.
     *
     * @param position index of a UTF-16 unit in the sentence
     */
    void add(int position, long feature);

    /** Takes one that holds at every position from {@code begin} until {@code end}. */
    default void addAll(int begin, int end, long feature) {
        for (int position = begin; position < end; position++) {
            add(position, feature);
        }
    }
}
