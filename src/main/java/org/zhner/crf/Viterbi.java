package org.zhner.crf;

import java.util.Arrays;

/** The best path through a lattice (Viterbi 1967). Of equal paths it takes labels with lower indices, from the end. */
public final class Viterbi {
    private Viterbi() {}

    /** The labels of the path with the highest sum of scores; one a position. */
    public static int[] bestPath(Lattice lattice) {
        int length = lattice.length();
        int labels = lattice.labels();
        if (length == 0) {
            return new int[0];
        }
        int[] from = new int[length * labels];
        double[] before = Arrays.copyOf(lattice.nodes(), labels);
        double[] after = new double[labels];
        for (int position = 1; position < length; position++) {
            for (int label = 0; label < labels; label++) {
                after[label] =
                        step(lattice, position, label, before, from) + lattice.nodes()[position * labels + label];
            }
            double[] spent = before;
            before = after;
            after = spent;
        }
        return path(from, length, labels, highest(before));
    }

    /** The score of the best way to a label, without that label's own; notes where it came from. */
    private static double step(Lattice lattice, int position, int label, double[] before, int[] from) {
        int labels = lattice.labels();
        int edge = position * labels * labels + label;
        int best = 0;
        double highest = before[0] + lattice.edges()[edge];
        for (int previous = 1; previous < labels; previous++) {
            double score = before[previous] + lattice.edges()[edge + previous * labels];
            if (score > highest) {
                highest = score;
                best = previous;
            }
        }
        from[position * labels + label] = best;
        return highest;
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    private static int[] path(int[] from, int length, int labels, int last) {
        int[] path = new int[length];
        path[length - 1] = last;
        for (int position = length - 1; position > 0; position--) {
            path[position - 1] = from[position * labels + path[position]];
        }
        return path;
    }
}
