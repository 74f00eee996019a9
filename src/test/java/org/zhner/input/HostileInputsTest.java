package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of hostile input gives exactly the readings that were judged right for it. */
final class HostileInputsTest {
    @TempDir
    private Path folder;

    static List<HostileCase> cases() {
        return HostileCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheseReadings(HostileCase hostile) {
        assertThat(hostile.read(folder)).extracting(HostileCase::describe).isEqualTo(hostile.expected());
    }
}
