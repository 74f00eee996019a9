package org.zhner.crf;

/** The probability of each label at each position (Rabiner 1989), summed over all paths in the logarithmic domain. */
public final class ForwardBackward {
    private ForwardBackward() {}

    /** {@code result[position * labels + label]}: how likely the label is there; each position's sum to 1. */
    public static double[] marginals(Lattice lattice) {
        int length = lattice.length();
        int labels = lattice.labels();
        double[] forward = forward(lattice);
        double[] backward = backward(lattice);
        double[] result = new double[length * labels];
        double[] sums = new double[labels];
        for (int position = 0; position < length; position++) {
            int row = position * labels;
            for (int label = 0; label < labels; label++) {
                sums[label] = forward[row + label] + backward[row + label];
            }
            double total = logSum(sums);
            for (int label = 0; label < labels; label++) {
                result[row + label] = Math.exp(sums[label] - total);
            }
        }
        return result;
    }

    /** Logarithm of the summed weight of all paths; subtract it from a path's score for its log-probability. */
    public static double logPartition(Lattice lattice) {
        int labels = lattice.labels();
        double[] last = new double[labels];
        if (lattice.length() == 0) {
            return 0;
        }
        System.arraycopy(forward(lattice), (lattice.length() - 1) * labels, last, 0, labels);
        return logSum(last);
    }

    /** Weight of all ways up to a label, with its own score. */
    private static double[] forward(Lattice lattice) {
        int labels = lattice.labels();
        double[] result = new double[lattice.length() * labels];
        System.arraycopy(lattice.nodes(), 0, result, 0, Math.min(labels, result.length));
        double[] terms = new double[labels];
        for (int at = labels; at < result.length; at++) {
            int position = at / labels;
            int label = at % labels;
            int edge = position * labels * labels + label;
            for (int previous = 0; previous < labels; previous++) {
                terms[previous] =
                        result[(position - 1) * labels + previous] + lattice.edges()[edge + previous * labels];
            }
            result[at] = logSum(terms) + lattice.nodes()[at];
        }
        return result;
    }

    /** Weight of all ways after a label, without its own score. */
    private static double[] backward(Lattice lattice) {
        int labels = lattice.labels();
        double[] result = new double[lattice.length() * labels];
        double[] terms = new double[labels];
        for (int at = result.length - labels - 1; at >= 0; at--) {
            int next = at / labels + 1;
            int edge = (next * labels + at % labels) * labels;
            for (int label = 0; label < labels; label++) {
                terms[label] = lattice.edges()[edge + label]
                        + lattice.nodes()[next * labels + label]
                        + result[next * labels + label];
            }
            result[at] = logSum(terms);
        }
        return result;
    }

    private static double logSum(double[] terms) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            highest = Math.max(highest, term);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - highest);
        }
        return highest + Math.log(sum);
    }
}
