package org.zhner.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * How far a score would vary over other documents of the same kind: the percentile bootstrap over documents (Efron and
 * Tibshirani 1993; paired, for the difference of two systems, Koehn 2004). The seed is fixed, so the same counts give
 * the same interval.
 */
public final class Bootstrap {
    static final int RESAMPLES = 1000;
    private static final long SEED = 20_260_101;

    private Bootstrap() {}

    /** Where 95 % of the resamples lie. */
    public record Interval(double low, double high) {}

    /**
     * How much the second system is better than the first.
     *
     * @param difference F1 of the second less F1 of the first
     * @param interval of that difference; empty for fewer than two documents
     * @param notBetter share of the resamples in which the second is not better; empty where the interval is
     */
    public record Difference(double difference, Optional<Interval> interval, OptionalDouble notBetter) {}

    /** The interval of F1; empty for fewer than two documents, or if no resample has a name in it. */
    public static Optional<Interval> f1(List<Counts> documents) {
        if (documents.size() < 2) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        return interval(DoubleStream.generate(() -> orNaN(
                        resample(documents, drawn(documents.size(), random)).f1()))
                .limit(RESAMPLES)
                .toArray());
    }

    /**
     * The difference of two systems on the same documents, which are drawn for both together; empty where an F1 is.
     *
     * @throws IllegalArgumentException if the documents are not equally many
     */
    public static Optional<Difference> difference(List<Counts> first, List<Counts> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " and " + second.size() + " documents");
        }
        double difference = difference(Counts.sum(first), Counts.sum(second));
        if (Double.isNaN(difference)) {
            return Optional.empty();
        }
        if (first.size() < 2) {
            return Optional.of(new Difference(difference, Optional.empty(), OptionalDouble.empty()));
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] differences = DoubleStream.generate(() -> {
                    int[] drawn = drawn(first.size(), random);
                    return difference(resample(first, drawn), resample(second, drawn));
                })
                .limit(RESAMPLES)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        int notBetter =
                (int) Arrays.stream(differences).filter(value -> value <= 0).count();
        return Optional.of(
                new Difference(difference, interval(differences), Counts.share(notBetter, differences.length)));
    }

    private static double difference(Counts first, Counts second) {
        return orNaN(second.f1()) - orNaN(first.f1());
    }

    private static int[] drawn(int size, SplittableRandom random) {
        return random.ints(size, 0, size).toArray();
    }

    private static Counts resample(List<Counts> documents, int[] drawn) {
        Counts sum = Counts.NONE;
        for (int index : drawn) {
            sum = sum.plus(documents.get(index));
        }
        return sum;
    }

    private static Optional<Interval> interval(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int cut = sorted.length / 40; // 2.5 % on either side
        return Optional.of(new Interval(sorted[cut], sorted[sorted.length - 1 - cut]));
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
