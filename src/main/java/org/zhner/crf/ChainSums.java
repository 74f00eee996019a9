package org.zhner.crf;

/**
 * Sums over all paths through a {@link ConstantChain}: forward-backward (Rabiner 1989) with scaling in place of
 * logarithms, which takes one exponential a score.
 */
public final class ChainSums {
    private final ConstantChain chain;
    private final int length;
    private final int labels;
    /** The exponential of each node's score; the largest of a position is 1. */
    private final double[] weights;
    /** How likely each label is at a position by what stands up to there; a position's sum to 1. */
    private final double[] forward;
    /** What follows a label, scaled so that forward times backward is the label's probability. */
    private final double[] backward;

    private final double[] scales;
    private double logPartition;

    /**
     * The sums of one sequence.
     *
     * @param nodes score of label {@code y} at position {@code t}: {@code nodes[t * labels + y]}; may be longer
     * @param length number of positions, at least one
     */
    public ChainSums(ConstantChain chain, double[] nodes, int length) {
        this.chain = chain;
        this.length = length;
        this.labels = chain.labels();
        weights = new double[length * labels];
        forward = new double[length * labels];
        backward = new double[length * labels];
        scales = new double[length];
        weigh(nodes);
        sumForward();
        sumBackward();
    }

    /** Logarithm of the summed weight of all paths; subtract it from a path's score for its log-probability. */
    public double logPartition() {
        return logPartition;
    }

    /** How probable {@code label} is at {@code position}. */
    public double probability(int position, int label) {
        return forward[position * labels + label] * backward[position * labels + label];
    }

    /** How probable it is that {@code label} stands at {@code position} and {@code next} after it. */
    public double probability(int position, int label, int next) {
        int there = (position + 1) * labels + next;
        return forward[position * labels + label]
                * chain.weight(label, next)
                * weights[there]
                * backward[there]
                / scales[position + 1];
    }

    private void weigh(double[] nodes) {
        for (int begin = 0; begin < weights.length; begin += labels) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int at = begin; at < begin + labels; at++) {
                largest = Math.max(largest, nodes[at]);
            }
            for (int at = begin; at < begin + labels; at++) {
                weights[at] = Math.exp(nodes[at] - largest);
            }
            logPartition += largest;
        }
    }

    private void sumForward() {
        for (int position = 0; position < length; position++) {
            int here = position * labels;
            double total = 0;
            for (int label = 0; label < labels; label++) {
                double sum = position == 0 ? chain.weight(0, label) : sumBefore(here - labels, label);
                forward[here + label] = sum * weights[here + label];
                total += forward[here + label];
            }
            for (int label = 0; label < labels; label++) {
                forward[here + label] /= total;
            }
            scales[position] = total;
            logPartition += Math.log(total);
        }
    }

    private double sumBefore(int there, int label) {
        double sum = 0;
        for (int previous : chain.before(label)) {
            sum += forward[there + previous] * chain.weight(previous, label);
        }
        return sum;
    }

    private void sumBackward() {
        int last = (length - 1) * labels;
        double total = 0;
        for (int label : chain.before(0)) {
            total += forward[last + label] * chain.weight(label, 0);
        }
        for (int label : chain.before(0)) {
            backward[last + label] = chain.weight(label, 0) / total;
        }
        logPartition += Math.log(total);
        for (int position = length - 2; position >= 0; position--) {
            int next = (position + 1) * labels;
            for (int label = 0; label < labels; label++) {
                double sum = 0;
                for (int following : chain.after(label)) {
                    sum += chain.weight(label, following) * weights[next + following] * backward[next + following];
                }
                backward[position * labels + label] = sum / scales[position + 1];
            }
        }
    }
}
