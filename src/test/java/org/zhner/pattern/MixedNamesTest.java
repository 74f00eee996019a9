package org.zhner.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MixedNamesTest {
    @Test
    void namesBeginAsOneAndEndAsAnother() {
        assertThat(drawn(new MixedNames(List.of("默克尔", "施密特")))).containsExactlyInAnyOrder("默克尔", "施密特", "默密特", "施克尔");
    }

    private static List<String> drawn(MixedNames names) {
        RandomGenerator random = new SplittableRandom(1);
        return Stream.generate(() -> names.draw(random)).limit(200).distinct().toList();
    }
}
