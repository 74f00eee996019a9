package org.zhner.train;

import java.util.Arrays;
import java.util.List;

/** Numbers the features that are frequent enough, in the order of their 64 bits. Immutable. */
final class FeatureIndex {
    private final long[] features;

    private FeatureIndex(long[] features) {
        this.features = features;
    }

    /** The features that hold in at least {@code atLeast} places of the examples. */
    static FeatureIndex of(List<Example> examples, int atLeast) {
        int total = examples.stream()
                .flatMap(example -> Arrays.stream(example.features()))
                .mapToInt(features -> features.length)
                .sum();
        long[] all = new long[total];
        int used = 0;
        for (Example example : examples) {
            for (long[] unit : example.features()) {
                System.arraycopy(unit, 0, all, used, unit.length);
                used += unit.length;
            }
        }
        Arrays.parallelSort(all);
        int kept = 0;
        for (int begin = 0, end; begin < total; begin = end) {
            end = begin + 1;
            while (end < total && all[end] == all[begin]) {
                end++;
            }
            if (end - begin >= atLeast) {
                all[kept++] = all[begin];
            }
        }
        return new FeatureIndex(Arrays.copyOf(all, kept));
    }

    int size() {
        return features.length;
    }

    /** The features in the order of their numbers. */
    long[] features() {
        return features.clone();
    }

    /** The numbers of those features of a unit that are known. */
    int[] numbers(long[] unit) {
        return Arrays.stream(unit)
                .mapToInt(feature -> Arrays.binarySearch(features, feature))
                .filter(number -> number >= 0)
                .toArray();
    }
}
