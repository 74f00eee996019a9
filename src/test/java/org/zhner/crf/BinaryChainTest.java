package org.zhner.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryChainTest {
    @Test
    void emptyChain() {
        assertThat(new BinaryChain(0).ones()).isEmpty();
    }

    /** Nothing comes before the first position, so what it would score after a 1 does not count. */
    @Test
    void firstPositionFollowsZero() {
        BinaryChain chain = new BinaryChain(1);
        chain.append(-1, 50, 50);
        assertThat(chain.ones()).containsExactly(false);
    }

    /** Alone the first would be 0; that the second is 1 with it pays for it. */
    @Test
    void laterScoreTurnsEarlierLabel() {
        BinaryChain chain = new BinaryChain(2);
        chain.append(-1, 0, 0);
        chain.append(-1, 0, 5);
        assertThat(chain.ones()).containsExactly(true, true);
    }

    @Test
    void agreesWithViterbi() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            int length = 1 + random.nextInt(12);
            double[] nodes = new double[2 * length];
            double[] edges = new double[4 * length];
            BinaryChain chain = new BinaryChain(length);
            for (int position = 0; position < length; position++) {
                double one = random.nextGaussian();
                double afterOne = random.nextGaussian();
                double both = random.nextGaussian();
                chain.append(one, afterOne, both);
                nodes[2 * position + 1] = one;
                edges[4 * position + 2] = afterOne;
                edges[4 * position + 3] = afterOne + both;
            }
            int[] path = Viterbi.bestPath(new Lattice(length, 2, nodes, edges));

            boolean[] ones = chain.ones();
            for (int position = 0; position < length; position++) {
                assertThat(ones[position]).isEqualTo(path[position] == 1);
            }
        }
    }
}
