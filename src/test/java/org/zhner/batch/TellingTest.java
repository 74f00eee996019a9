package org.zhner.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhner.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run tells of itself while it goes on and when it is over. */
final class TellingTest {
    private long now;
    private final List<String> told = new ArrayList<>();

    @Test
    void progressTellsAShareARateAndWhatIsLeft() {
        assertThat(Progress.line(summary(), 0.25))
                .isEqualTo("25% 6 documents, 0.0 M characters, 0/s, 100 characters/s, 1 failed, 0:00:30 left");
        assertThat(Progress.line(summary(), Double.NaN))
                .startsWith("6 documents")
                .doesNotContain("left");
        assertThat(Progress.line(new Tally(() -> now).summary(false, 1), 0)).startsWith("0% 0 documents");
    }

    @Test
    void aLogGetsALineAMinute() {
        Progress progress = new Progress(Progress.Mode.LOG, () -> now, told::add);
        now += 59_000_000_000L;
        assertThat(progress.isDue()).isFalse();
        now += 1_000_000_000L;
        assertThat(progress.isDue()).isTrue();
        progress.tell(summary(), 0.5);
        assertThat(progress.isDue()).isFalse();
        progress.clear();
        assertThat(told).singleElement().asString().startsWith("50% ").endsWith(" left\n");
    }

    @Test
    void aTerminalsLineIsWrittenOverAndCleared() {
        Progress progress = new Progress(Progress.Mode.TERMINAL, () -> now, told::add);
        now += 250_000_000;
        assertThat(progress.isDue()).isTrue();
        progress.tell(summary(), 0.5);
        progress.clear();
        progress.clear();
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("\r\033[K50% ").doesNotContain("\n");
        assertThat(told.get(1)).isEqualTo("\r\033[K");
    }

    @Test
    void theSummaryCountsEveryDocumentOnce() {
        assertThat(new Report(summary()).text()).isEqualTo("""
                        6 documents: 3 tagged (1 of them in part), 1 done before, 1 left for the next run, 1 failed
                        1,000 characters in 10.0 s with 2 threads: 100 characters/s, 0.3 documents/s
                        slow: 3.00 s for c, 700 characters
                        slow: 2.00 s for b, 200 characters
                        slow: 1.00 s for a, 100 characters
                        failed: 1 with EMPTY_FILE
                        """);
    }

    @Test
    void theReportIsJsonWithTheSameNumbers() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Report(summary()).writeJson(out);
        JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("complete").asBoolean()).isFalse();
        assertThat(json.get("documents").asInt()).isEqualTo(6);
        assertThat(json.get("tagged").asInt()).isEqualTo(3);
        assertThat(json.get("partial").asInt()).isEqualTo(1);
        assertThat(json.at("/skipped/doneBefore").asInt()).isEqualTo(1);
        assertThat(json.at("/skipped/failedBefore").asInt(-1)).isZero();
        assertThat(json.at("/skipped/stopped").asInt()).isEqualTo(1);
        assertThat(json.at("/failures/EMPTY_FILE").asInt()).isEqualTo(1);
        assertThat(json.get("characters").asInt()).isEqualTo(1_000);
        assertThat(json.get("seconds").asDouble()).isEqualTo(10.0);
        assertThat(json.at("/slowest/0/id").asString()).isEqualTo("c");
        assertThat(json.at("/firstFailed/0/stage").asString()).isEqualTo("read");
        assertThat(json.at("/firstFailed/0/message").asString()).contains("Where: f.txt");
    }

    @Test
    void theSlowestAreKeptAndNoMore() {
        Tally tally = new Tally(() -> now);
        for (int index = 0; index < 100; index++) {
            tally.add(new Outcome.Tagged("t" + index, 1, (index * 37) % 100, false));
        }
        assertThat(tally.summary(true, 1).slowest())
                .extracting(Outcome.Tagged::nanos)
                .containsExactly(99L, 98L, 97L, 96L, 95L);
    }

    private Summary summary() {
        now = 0;
        Tally tally = new Tally(() -> now);
        tally.add(new Outcome.Tagged("a", 100, 1_000_000_000L, false));
        tally.add(new Outcome.Tagged("b", 200, 2_000_000_000L, true));
        tally.add(new Outcome.Tagged("c", 700, 3_000_000_000L, false));
        tally.add(new Outcome.Skipped("d", Outcome.Reason.DONE_BEFORE));
        tally.add(new Outcome.Skipped("e", Outcome.Reason.STOPPED));
        Problem problem = new Problem("EMPTY_FILE", "the input is empty", "f.txt", "0 bytes", "text", "leave it out");
        tally.add(new Outcome.Failed("f", "f.txt", Outcome.Stage.READ, problem));
        now = 10_000_000_000L;
        return tally.summary(false, 2);
    }
}
