package org.zhner.crf;

/**
 * The scores of one sequence under a first-order linear-chain model. Its arrays are neither copied nor guarded, and may
 * be longer than needed, so that one thread can use them for one sequence after another.
 */
public final class Lattice {
    private final int length;
    private final int labels;
    private final double[] nodes;
    private final double[] edges;

    /**
     * A lattice over scores that stand in arrays.
     *
     * @param length number of positions
     * @param labels number of labels
     * @param nodes score of label {@code y} at position {@code t}: {@code nodes[t * labels + y]}
     * @param edges score of label {@code y} at position {@code t} after label {@code x} at the position before: {@code
     *     edges[(t * labels + x) * labels + y]}; those of position 0 are not looked at, so what comes before a sequence
     *     is to be added to the nodes of position 0
     */
    public Lattice(int length, int labels, double[] nodes, double[] edges) {
        if (labels < 1
                || length < 0
                || nodes.length < length * labels
                || (length > 1 && edges.length < length * labels * labels)) {
            throw new IllegalArgumentException(length + " positions of " + labels + " labels do not fit into "
                    + nodes.length + " node and " + edges.length + " edge scores");
        }
        this.length = length;
        this.labels = labels;
        this.nodes = nodes;
        this.edges = edges;
    }

    /** A lattice of that size whose scores are all 0. */
    public static Lattice of(int length, int labels) {
        return new Lattice(length, labels, new double[length * labels], new double[length * labels * labels]);
    }

    public int length() {
        return length;
    }

    public int labels() {
        return labels;
    }

    double[] nodes() {
        return nodes;
    }

    double[] edges() {
        return edges;
    }
}
