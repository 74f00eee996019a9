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
            step(lattice, position, before, after, from);
            double[] spent = before;
            before = after;
            after = spent;
        }
        return path(from, length, labels, highest(before));
    }

    /** Fills {@code after} with the scores of the best ways to each label of a position; notes where they came from. */
    private static void step(Lattice lattice, int position, double[] before, double[] after, int[] from) {
        int labels = lattice.labels();
        double[] nodes = lattice.nodes();
        double[] edges = lattice.edges();
        int row = position * labels;
        for (int label = 0; label < labels; label++) {
            int edge = row * labels + label;
            int best = 0;
            double highest = before[0] + edges[edge];
            for (int previous = 1; previous < labels; previous++) {
                double score = before[previous] + edges[edge + previous * labels];
                if (score > highest) {
                    highest = score;
                    best = previous;
                }
            }
            from[row + label] = best;
            after[label] = highest + nodes[row + label];
        }
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
