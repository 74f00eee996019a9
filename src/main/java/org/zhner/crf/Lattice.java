package org.zhner.crf;

import java.util.Arrays;

/**
 * Scores of a chain of labels, of first order: for each place, label before it and label at it, a sum of weights. Minus
 * infinity forbids a pair. Not safe for use by several threads at a time.
 *
 * <p>Viterbi (1967) finds the best chain; forward-backward (Rabiner 1989, with scaling) tells how probable its labels
 * are.
 */
public final class Lattice {
    private final int labels;
    private final int length;
    private final double[] scores;

    /**
     * A lattice that forbids everything.
     *
     * @param length places, at least one
     * @param labels how many there are; the label before the first place is number 0
     */
    public Lattice(int length, int labels) {
        this.labels = labels;
        this.length = length;
        scores = new double[length * labels * labels];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    }

    public int length() {
        return length;
    }

    /** Sets the score of {@code label} at {@code place} after {@code previous}. */
    public void set(int place, int previous, int label, double score) {
        scores[at(place, previous) + label] = score;
    }

    /** The best chain; among equals that with the smaller label numbers, looked at from its end. */
    public int[] best() {
        int[] origins = new int[length * labels];
        double[] before = Arrays.copyOf(scores, labels);
        double[] after = new double[labels];
        for (int place = 1; place < length; place++) {
            for (int label = 0; label < labels; label++) {
                double best = Double.NEGATIVE_INFINITY;
                int origin = 0;
                for (int previous = 0; previous < labels; previous++) {
                    double score = before[previous] + scores[at(place, previous) + label];
                    if (score > best) {
                        best = score;
                        origin = previous;
                    }
                }
                after[label] = best;
                origins[place * labels + label] = origin;
            }
            double[] swap = before;
            before = after;
            after = swap;
        }
        return path(origins, before);
    }

    private int[] path(int[] origins, double[] last) {
        int[] path = new int[length];
        for (int label = 1; label < labels; label++) {
            if (last[label] > last[path[length - 1]]) {
                path[length - 1] = label;
            }
        }
        for (int place = length - 1; place > 0; place--) {
            path[place - 1] = origins[place * labels + path[place]];
        }
        return path;
    }

    /** How probable the labels of {@code path} are, each alone and each after the one before it. */
    public Probabilities probabilities(int[] path) {
        double[] weights = weights();
        double[] backward = backward(weights);
        double[] alone = new double[length];
        double[] following = new double[length];
        double[] forward = new double[labels];
        forward[0] = 1;
        double[] next = new double[labels];
        for (int place = 0; place < length; place++) {
            int here = place * labels;
            step(forward, weights, place, next);
            double total = 0;
            for (int label = 0; label < labels; label++) {
                total += next[label] * backward[here + label];
            }
            alone[place] = next[path[place]] * backward[here + path[place]] / total;
            int row = at(place, place == 0 ? 0 : path[place - 1]);
            following[place] =
                    weights[row + path[place]] * backward[here + path[place]] / dot(weights, row, backward, here);
            double[] swap = forward;
            forward = next;
            next = swap;
        }
        return new Probabilities(alone, following);
    }

    /** Exponentials of the scores, each place's largest 1. */
    private double[] weights() {
        int width = labels * labels;
        double[] weights = new double[scores.length];
        for (int begin = 0; begin < scores.length; begin += width) {
            double largest = Double.NEGATIVE_INFINITY;
            int end = begin == 0 ? labels : begin + width;
            for (int index = begin; index < end; index++) {
                largest = Math.max(largest, scores[index]);
            }
            for (int index = begin; index < end; index++) {
                weights[index] = Math.exp(scores[index] - largest);
            }
        }
        return weights;
    }

    private double[] backward(double[] weights) {
        double[] backward = new double[length * labels];
        Arrays.fill(backward, (length - 1) * labels, backward.length, 1);
        for (int place = length - 2; place >= 0; place--) {
            int next = (place + 1) * labels;
            double total = 0;
            for (int label = 0; label < labels; label++) {
                double sum = dot(weights, at(place + 1, label), backward, next);
                backward[place * labels + label] = sum;
                total += sum;
            }
            for (int label = 0; label < labels; label++) {
                backward[place * labels + label] /= total;
            }
        }
        return backward;
    }

    private void step(double[] forward, double[] weights, int place, double[] next) {
        Arrays.fill(next, 0);
        for (int previous = 0; previous < labels; previous++) {
            int row = at(place, previous);
            for (int label = 0; label < labels; label++) {
                next[label] += forward[previous] * weights[row + label];
            }
        }
        double total = Arrays.stream(next).sum();
        for (int label = 0; label < labels; label++) {
            next[label] /= total;
        }
    }

    private double dot(double[] left, int leftBegin, double[] right, int rightBegin) {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += left[leftBegin + label] * right[rightBegin + label];
        }
        return sum;
    }

    private int at(int place, int previous) {
        return (place * labels + previous) * labels;
    }

    /**
     * Of a chain's labels.
     *
     * @param alone of the label at each place
     * @param following of the label at each place, given the one before it; so a run of labels has the product of the
     *     first one's {@code alone} and the others' {@code following}
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Probabilities(double[] alone, double[] following) {}
}
