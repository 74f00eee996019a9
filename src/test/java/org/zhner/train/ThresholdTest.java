package org.zhner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhner.crf.ConstantChain;
import org.zhner.learned.NameLabels;
import org.zhner.tag.EntityType;

/** Sentences of one unit, where a name of one unit has a probability that the test sets. */
class ThresholdTest {
    private static final NameLabels LABELS = new NameLabels(List.of(EntityType.PERSON));
    private static final int NAME = 4;

    private final Threshold threshold = new Threshold(LABELS);

    @Test
    void isHalfOfTheBestF1() {
        add(0.9, true, 10);
        add(0.31, true, 10);
        add(0.22, false, 10);

        assertThat(threshold.best()).isEqualTo(0.5);

        add(0.1, true, 10); // found by none: 20 of 30

        assertThat(threshold.best()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void isOneHalfWhereNothingIsToBeFound() {
        add(0.9, false, 10);

        assertThat(threshold.best()).isEqualTo(Threshold.DEFAULT);
    }

    @Test
    void keepsAFifthBackInBlocks() {
        assertThat(IntStream.range(0, 1500).filter(Threshold::isKept)).hasSize(300);
        assertThat(IntStream.range(120, 150)).allMatch(Threshold::isKept);
    }

    private void add(double probability, boolean isName, int times) {
        double[] transitions = new double[LABELS.size() * LABELS.size()];
        for (int at = 0; at < transitions.length; at++) {
            boolean may = LABELS.mayFollow(at / LABELS.size(), at % LABELS.size());
            transitions[at] = may ? 0 : Double.NEGATIVE_INFINITY;
        }
        double[] scores = new double[LABELS.size()];
        scores[NAME] = Math.log(probability / (1 - probability));
        for (int time = 0; time < times; time++) {
            threshold.add(new ConstantChain(LABELS.size(), transitions), scores, new int[] {isName ? NAME : 0});
        }
    }
}
