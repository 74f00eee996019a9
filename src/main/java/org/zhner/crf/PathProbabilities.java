package org.zhner.crf;

import java.util.Arrays;

/**
 * How probable the labels of one path through a lattice are. A run of labels of the path has the product of the first
 * one's {@code alone} and the others' {@code following}.
 *
 * <p>This is forward-backward (Rabiner 1989) with scaling in place of logarithms, which takes one exponential a score.
 */
public final class PathProbabilities {
    private final int labels;
    private final double[] weights;
    private final double[] backward;
    private final double[] alone;
    private final double[] following;

    /**
     * Probabilities of a path.
     *
     * @param lattice with at least one position, and at least one possible path
     * @param path a label for each position
     */
    public PathProbabilities(Lattice lattice, int[] path) {
        this(lattice.labels(), weights(lattice), path);
    }

    /**
     * Probabilities of a path, where the exponentials of the scores are at hand.
     *
     * @param labels number of labels
     * @param weights of label {@code y} at position {@code t} after label {@code x}: {@code weights[(t * labels + x) *
     *     labels + y]}; the weights of a position may have any common factor, and at position 0 no {@code x} matters;
     *     not copied, and not to be changed
     * @param path a label for each position, at least one
     */
    public PathProbabilities(int labels, double[] weights, int[] path) {
        this.labels = labels;
        this.weights = weights;
        backward = new double[path.length * labels];
        alone = new double[path.length];
        following = new double[path.length];
        fillBackward();
        fill(path);
    }

    /** Of the label at each position. */
    public double[] alone() {
        return alone.clone();
    }

    /** Of the label at each position, given the one before it on the path. */
    public double[] following() {
        return following.clone();
    }

    /** For each position, label before and label the exponential of its scores; the largest of a position is 1. */
    private static double[] weights(Lattice lattice) {
        int labels = lattice.labels();
        int width = labels * labels;
        double[] weights = new double[lattice.length() * width];
        for (int begin = 0; begin < weights.length; begin += width) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int at = begin; at < begin + width; at++) {
                double edge = begin == 0 ? 0 : lattice.edges()[at];
                weights[at] = edge + lattice.nodes()[begin / labels + at % labels];
                largest = Math.max(largest, weights[at]);
            }
            for (int at = begin; at < begin + width; at++) {
                weights[at] = Math.exp(weights[at] - largest);
            }
        }
        return weights;
    }

    private void fillBackward() {
        int last = backward.length - labels;
        Arrays.fill(backward, last, backward.length, 1);
        for (int here = last - labels; here >= 0; here -= labels) {
            double total = 0;
            for (int label = 0; label < labels; label++) {
                backward[here + label] = continuations(here + labels, label);
                total += backward[here + label];
            }
            for (int label = 0; label < labels; label++) {
                backward[here + label] /= total;
            }
        }
    }

    private void fill(int[] path) {
        double[] forward = new double[labels];
        forward[0] = 1; // at the first position all rows are equal
        double[] next = new double[labels];
        int previous = 0;
        for (int position = 0; position < path.length; position++) {
            int here = position * labels;
            int label = path[position];
            step(forward, here, next);
            alone[position] = next[label] * backward[here + label] / dot(next, 0, backward, here);
            following[position] = weights[(here + previous) * labels + label]
                    * backward[here + label]
                    / continuations(here, previous);
            previous = label;
            double[] spent = forward;
            forward = next;
            next = spent;
        }
    }

    /** Weight of all ways on from {@code previous} through the position whose rows begin at {@code here}. */
    private double continuations(int here, int previous) {
        return dot(weights, (here + previous) * labels, backward, here);
    }

    private void step(double[] forward, int here, double[] next) {
        Arrays.fill(next, 0);
        for (int previous = 0; previous < labels; previous++) {
            for (int label = 0; label < labels; label++) {
                next[label] += forward[previous] * weights[(here + previous) * labels + label];
            }
        }
        double total = 0;
        for (double weight : next) {
            total += weight;
        }
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
}
