package org.zhner.train;

/** A sentence to learn from. */
final class Example {
    private final long[][] features;
    private final int[] labels;

    /**
     * A sentence; the arrays are not copied, and not to be changed.
     *
     * @param features for each unit, the features that hold there
     * @param labels the right label of each unit
     */
    Example(long[][] features, int[] labels) {
        if (features.length != labels.length) {
            throw new IllegalArgumentException(features.length + " units have " + labels.length + " labels");
        }
        this.features = features;
        this.labels = labels;
    }

    long[][] features() {
        return features;
    }

    int[] labels() {
        return labels;
    }
}
