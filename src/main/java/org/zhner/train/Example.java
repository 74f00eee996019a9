package org.zhner.train;

/**
 * A sentence to learn from. The arrays are not to be changed.
 *
 * @param features for each unit, the features that hold there
 * @param labels the right label of each unit
 */
record Example(long[][] features, int[] labels) {
    Example {
        if (features.length != labels.length) {
            throw new IllegalArgumentException(features.length + " units have " + labels.length + " labels");
        }
    }
}
