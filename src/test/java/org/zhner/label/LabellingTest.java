package org.zhner.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LabellingTest {
    private static final List<String> LABELS = List.of("O", "GPE", "GPE", "O");

    private final Labelling labelling =
            new Labelling(LABELS, List.of(0.9, 0.8, 0.7, 0.6), List.of(0.95, 0.85, 0.5, 0.65));

    @Test
    void multipliesTheFirstProbabilityWithThoseThatFollow() {
        assertThat(labelling.probability(1, 3)).isCloseTo(0.8 * 0.5, within(1e-12));
        assertThat(labelling.probability(3, 4)).isEqualTo(0.6);
    }

    @Test
    void isSureWhereNothingIsKnown() {
        assertThat(Labelling.certain(LABELS).probability(0, 4)).isEqualTo(1);
    }

    @Test
    void refusesMissingProbabilities() {
        assertThatThrownBy(() -> new Labelling(LABELS, List.of(1.0), List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
