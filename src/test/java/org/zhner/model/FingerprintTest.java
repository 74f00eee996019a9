package org.zhner.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    @Test
    void joinsAsStringsDo() {
        Random random = new Random(1);
        for (int index = 0; index < 1_000; index++) {
            String left = random(random);
            String right = random(random);
            Fingerprint joined = Fingerprint.of(left + right);
            assertThat(Fingerprint.of(left).then(Fingerprint.of(right))).isEqualTo(joined);
            assertThat(Fingerprint.of(right).after(Fingerprint.of(left).value()))
                    .isEqualTo(joined.value());
        }
    }

    @Test
    void takesPartOfAText() {
        assertThat(Fingerprint.of("台北市长", 2, 4)).isEqualTo(Fingerprint.of("市长"));
        assertThat(Fingerprint.of("台北", 1, 1)).isEqualTo(Fingerprint.EMPTY);
    }

    @Test
    void tellsOrderAndLengthApart() {
        assertThat(Fingerprint.of("北台").value())
                .isNotEqualTo(Fingerprint.of("台北").value());
        assertThat(Fingerprint.of("\0").value()).isNotEqualTo(Fingerprint.of("").value());
        assertThat(Fingerprint.of("\0\0").value())
                .isNotEqualTo(Fingerprint.of("\0").value());
    }

    /** Any units, lone surrogates and controls among them. */
    private static String random(Random random) {
        char[] units = new char[random.nextInt(6)];
        for (int index = 0; index < units.length; index++) {
            units[index] = (char) random.nextInt(Character.MAX_VALUE + 1);
        }
        return new String(units);
    }
}
