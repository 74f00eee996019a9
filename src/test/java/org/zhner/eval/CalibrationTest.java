package org.zhner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zhner.eval.Cases.gold;
import static org.zhner.eval.Cases.judge;
import static org.zhner.eval.Cases.scored;
import static org.zhner.eval.Cases.system;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void comparesMeanScoreAndShareOfRightOnes() {
        // [0.9, 1]: 1.0 and 0.9 right, 0.95 wrong: mean 0.95, right 2/3. [0.5, 0.6): 0.5 right.
        // Error = (|2 - 2.85| + |1 - 0.5|) / 4 = (0.85 + 0.5) / 4 = 0.3375.
        Calibration calibration = Calibration.of(List.of(judge(
                gold("PERSON 0-1", "PERSON 1-2", "PERSON 2-3", "PERSON 3-4"),
                system(
                        scored("PERSON 0-1", 1.0),
                        scored("PERSON 1-2", 0.9),
                        scored("GPE 2-3", 0.95),
                        scored("PERSON 3-4", 0.5)))));

        Calibration.Bin top = calibration.bins().get(9);
        assertThat(top.count()).isEqualTo(3);
        assertThat(top.confidence().orElseThrow()).isEqualTo(0.95, within(1e-12));
        assertThat(top.accuracy().orElseThrow()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(calibration.bins().get(5).count()).isEqualTo(1);
        assertThat(calibration.bins().get(0).accuracy()).isEmpty();
        assertThat(calibration.error().orElseThrow()).isEqualTo(0.3375, within(1e-12));
    }

    @Test
    void spuriousNamesAreWrong() {
        Calibration calibration = Calibration.of(List.of(judge(gold(), system(scored("PERSON 0-1", 0.25)))));

        assertThat(calibration.bins().get(2)).isEqualTo(new Calibration.Bin(1, 0, 0.25));
        assertThat(calibration.error()).hasValue(0.25);
    }

    @Test
    void namesWithoutScoreAreLeftOut() {
        Calibration calibration = Calibration.of(List.of(judge(gold("PERSON 0-1"), system("PERSON 0-1"))));

        assertThat(calibration.error()).isEmpty();
    }

    @Test
    void aScoreOnTheEdgeBelongsToTheBinAbove() {
        Calibration calibration =
                Calibration.of(List.of(judge(gold(), system(scored("GPE 0-1", 0.3), scored("GPE 1-2", 0.0)))));

        assertThat(calibration.bins().get(3).count()).isEqualTo(1);
        assertThat(calibration.bins().get(0).count()).isEqualTo(1);
    }
}
