package org.zhner.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether mention scores mean what they say: of the mentions scored 0.8, 80 % should be right.
 *
 * @param bins ten of equal width, [0, 0.1) to [0.9, 1]; all empty where no mention has a score
 */
public record Calibration(List<Bin> bins) {
    private static final int BINS = 10;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Mentions with scores in one range.
     *
     * @param count how many mentions
     * @param right how many of them are right
     * @param scores sum of their scores
     */
    public record Bin(int count, int right, double scores) {
        /** The mean of their scores; empty if there are none. */
        public OptionalDouble confidence() {
            return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(scores / count);
        }

        /** The share of them that is right; empty if there are none. */
        public OptionalDouble accuracy() {
            return Counts.share(right, count);
        }

        private Bin with(double score, boolean isRight) {
            return new Bin(count + 1, right + (isRight ? 1 : 0), scores + score);
        }

        private double gap() {
            return Math.abs(right - scores);
        }
    }

    /** The table over all found mentions that have a score. */
    public static Calibration of(List<Judgement> judgements) {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(new Bin(0, 0, 0));
        }
        for (Judgement judgement : judgements) {
            judgement.right().forEach(right -> add(right.system(), true, bins));
            judgement.mistyped().forEach(mistyped -> add(mistyped.system(), false, bins));
            judgement.spurious().forEach(spurious -> add(spurious.system(), false, bins));
        }
        return new Calibration(bins);
    }

    /**
     * The expected calibration error (Naeini et al. 2015): the mean distance of accuracy and confidence, weighted by
     * count; empty if no mention has a score.
     */
    public OptionalDouble error() {
        int count = bins.stream().mapToInt(Bin::count).sum();
        double gaps = bins.stream().mapToDouble(Bin::gap).sum();
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(gaps / count);
    }

    private static void add(SystemMention mention, boolean isRight, List<Bin> bins) {
        mention.score().ifPresent(score -> {
            int bin = Math.min(BINS - 1, (int) (score * BINS));
            bins.set(bin, bins.get(bin).with(score, isRight));
        });
    }
}
