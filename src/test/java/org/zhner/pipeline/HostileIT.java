package org.zhner.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhner.article.Reading;
import org.zhner.input.HostileCase;

/** What can be read of hostile inputs goes through the whole line with the real models. */
final class HostileIT {
    /** The longest texts only cost time here; how they are read is tested elsewhere. */
    private static final int LONGEST = 100_000;

    @TempDir
    private Path folder;

    static List<HostileCase> cases() {
        return HostileCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTaggedWithItsOffsets(HostileCase hostile) throws IOException {
        for (Reading reading : hostile.read(folder)) {
            if (reading instanceof Reading.Read read && read.article().text().length() <= LONGEST) {
                Invariants.check(Opened.TAGGER.tag(read.article()));
            }
        }
    }
}
