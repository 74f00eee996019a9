package org.zhner.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.article.Reading;
import org.zhner.batch.Outcome.Reason;
import org.zhner.pipeline.Issue;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.UserException;

/** What comes out, whatever the threads, and what a second run does. */
final class BatchRunnerTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0,false", "0,true", "7,false", "7,true", "1000,false"})
    void outputIsTheSameForAnyNumberOfThreads(int shardSize, boolean isGzip) throws IOException {
        List<Reading> readings = Documents.of(100, 1);
        Map<String, String> one = null;
        for (int threads : new int[] {1, 2, 5}) {
            Path out = folder.resolve("out" + threads);
            Runs runs = new Runs(out).with(article -> {
                LockSupport.parkNanos(1_000_000L * Math.floorMod(article.id().hashCode(), 3));
                return Documents.tag(article);
            });
            Summary summary = runs.run(new Settings(threads, shardSize, isGzip, false, false, false), readings);
            assertThat(summary.tagged()).isEqualTo(100);
            assertThat(summary.isComplete()).isTrue();
            one = one == null ? FolderContent.of(out) : one;
            assertThat(FolderContent.of(out)).isEqualTo(one);
        }
    }

    @Test
    void shardsHoldTheDocumentsInTheirOrder() throws IOException {
        new Runs(folder).run(new Settings(3, 4, true, false, false, false), Documents.of(10, 2));
        assertThat(FolderContent.of(folder))
                .containsOnlyKeys("shard-00000.jsonl.gz", "shard-00001.jsonl.gz", "shard-00002.jsonl.gz");
        List<String> lines = FolderContent.lines(folder);
        assertThat(lines).hasSize(10);
        for (int index = 0; index < 10; index++) {
            assertThat(lines.get(index)).contains("\"id\":\"d" + index + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "100"})
    void aSecondRunDoesOnlyWhatHasChanged(int shardSize) throws IOException {
        Runs runs = new Runs(folder);
        List<Reading> readings = new ArrayList<>(Documents.of(10, 3));
        runs.run(Runs.shards(shardSize), readings);
        readings.set(4, Documents.read("d4", "變了"));
        readings.add(Documents.read("new", "新"));
        Summary second = runs.run(Runs.shards(shardSize), readings);
        assertThat(runs.tagged).containsExactlyInAnyOrder("d4", "new");
        assertThat(second.skipped(Reason.DONE_BEFORE)).isEqualTo(9);
        assertSameAsFresh(shardSize, readings);
        assertThat(runs.run(Runs.shards(shardSize), readings).tagged()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void otherOptionsDoAllAgain(int shardSize) {
        Runs runs = new Runs(folder);
        runs.run(Runs.shards(shardSize), Documents.of(10, 4));
        assertThat(runs.under("compact")
                        .run(Runs.shards(shardSize), Documents.of(10, 4))
                        .tagged())
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void whatIsMissingIsDoneAgain(int shardSize) throws IOException {
        Runs runs = new Runs(folder);
        List<Reading> readings = Documents.of(10, 5);
        runs.run(Runs.shards(shardSize), readings);
        Files.delete(folder.resolve(shardSize == 0 ? "d5.json" : "shard-00001.jsonl"));
        runs.run(Runs.shards(shardSize), readings);
        assertThat(runs.tagged)
                .containsExactlyInAnyOrder(shardSize == 0 ? new String[] {"d5"} : new String[] {"d3", "d4", "d5"});
        assertSameAsFresh(shardSize, readings);
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void forceDoesAllAgain(int shardSize) throws IOException {
        Runs runs = new Runs(folder);
        List<Reading> readings = Documents.of(10, 6);
        runs.run(Runs.shards(shardSize), readings);
        assertThat(runs.run(new Settings(2, shardSize, false, true, false, false), readings)
                        .tagged())
                .isEqualTo(10);
        assertSameAsFresh(shardSize, readings);
    }

    @ParameterizedTest
    @CsvSource({"0", "4"})
    void failuresDoNotStopTheRestAndAreRetriedWhenAsked(int shardSize) throws IOException {
        List<Reading> readings = new ArrayList<>(Documents.of(10, 7));
        readings.set(2, Documents.unreadable("d2"));
        Map<String, Throwable> faults = Map.of(
                "d4", new OutOfMemoryError("Java heap space"),
                "d5", new StackOverflowError(),
                "d6", new IllegalStateException("made for the test"));
        Runs runs = new Runs(folder).with(article -> fail(article.id(), faults, article));
        Summary first = runs.run(Runs.shards(shardSize), readings);
        assertThat(first.tagged()).isEqualTo(6);
        assertThat(first.failures())
                .containsOnly(
                        Map.entry("FILE_MISSING", 1L),
                        Map.entry("MEMORY_FULL", 1L),
                        Map.entry("STACK_FULL", 1L),
                        Map.entry("BUG", 1L));
        assertThat(first.bugs()).isEqualTo(1);
        assertThat(runs.failed).extracting(Outcome.Failed::id).containsExactly("d2", "d4", "d5", "d6");
        Summary again = runs.run(Runs.shards(shardSize), readings);
        assertThat(again.skipped(Reason.FAILED_BEFORE)).isEqualTo(4);
        assertThat(runs.tagged).isEmpty();
        Summary retried =
                runs.with(Documents::tag).run(new Settings(2, shardSize, false, false, true, false), readings);
        assertThat(runs.tagged).containsExactlyInAnyOrder("d4", "d5", "d6");
        assertThat(retried.failed()).isEqualTo(1);
        assertSameAsFresh(shardSize, readings);
    }

    private static TaggedArticle fail(String id, Map<String, Throwable> faults, org.zhner.article.Article article) {
        Throwable fault = faults.get(id);
        if (fault instanceof Error error) {
            throw error;
        }
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
        return Documents.tag(article);
    }

    @Test
    void aFailureHasAnAccountInItsPlace() throws IOException {
        new Runs(folder).run(Runs.files(), List.of(Documents.unreadable("gone")));
        assertThat(Files.readString(folder.resolve("gone.json"))).contains("\"status\":\"error\"", "FILE_MISSING");
    }

    @Test
    void aFailureTakesAwayWhatAFormatWithoutAccountsHad() throws IOException {
        Runs runs = new Runs(folder).in(new Documents.Text(), new Documents.Json());
        runs.run(Runs.files(), List.of(Documents.read("a", "甲")));
        assertThat(FolderContent.of(folder)).containsOnlyKeys("a.json", "a.txt");
        runs.run(Runs.files(), List.of(Documents.unreadable("a")));
        assertThat(FolderContent.of(folder)).containsOnlyKeys("a.json");
        assertThat(runs.run(Runs.files(), List.of(Documents.unreadable("a"))).skipped(Reason.FAILED_BEFORE))
                .isEqualTo(1);
    }

    @Test
    void failFastStopsAtTheFirstFailureAndTheNextRunGoesOn() throws IOException {
        List<Reading> readings = new ArrayList<>(Documents.of(2_000, 8));
        readings.set(50, Documents.unreadable("d50"));
        Runs runs = new Runs(folder);
        Summary summary = runs.run(new Settings(2, 0, false, false, false, true), readings);
        assertThat(summary.isComplete()).isFalse();
        assertThat(summary.tagged()).isBetween(50L, 1_000L);
        runs.run(Runs.files(), readings);
        assertSameAsFresh(0, readings);
    }

    @ParameterizedTest
    @CsvSource({"0", "30"})
    void aRunThatIsStoppedKeepsWhatIsDone(int shardSize) throws IOException {
        List<Reading> readings = Documents.of(200, 9);
        AtomicInteger count = new AtomicInteger();
        Runs runs = new Runs(folder);
        BatchRunner[] runner = new BatchRunner[1];
        runs.with(article -> {
            if (count.incrementAndGet() == 100) {
                runner[0].stop();
            }
            return Documents.tag(article);
        });
        runner[0] = runs.runner(Runs.shards(shardSize));
        Summary first = runs.run(runner[0], readings::forEach);
        assertThat(first.isComplete()).isFalse();
        assertThat(first.tagged()).isBetween(98L, 101L);
        Summary second = runs.with(Documents::tag).run(Runs.shards(shardSize), readings);
        assertThat(second.tagged()).isEqualTo(200 - first.tagged());
        assertSameAsFresh(shardSize, readings);
    }

    @Test
    void aRunThatIsStoppedInAShardThatWasWholeLosesNothingOfIt() throws IOException {
        List<Reading> readings = Documents.of(90, 10);
        Runs runs = new Runs(folder);
        runs.run(Runs.shards(30), readings);
        AtomicInteger count = new AtomicInteger();
        BatchRunner[] runner = new BatchRunner[1];
        runs.with(article -> {
            if (count.incrementAndGet() == 5) {
                runner[0].stop();
            }
            return Documents.tag(article);
        });
        runner[0] = runs.runner(new Settings(1, 30, false, true, false, false));
        runs.run(runner[0], readings::forEach);
        assertThat(runs.run(Runs.shards(30), readings).tagged()).isZero();
        assertSameAsFresh(30, readings);
    }

    @Test
    void fewerDocumentsLeaveNoShardBehind() throws IOException {
        Runs runs = new Runs(folder);
        runs.run(Runs.shards(3), Documents.of(10, 11));
        runs.run(Runs.shards(3), Documents.of(4, 11));
        assertThat(runs.tagged).isEmpty();
        assertThat(FolderContent.of(folder)).containsOnlyKeys("shard-00000.jsonl", "shard-00001.jsonl");
        assertThat(FolderContent.lines(folder)).hasSize(4);
        runs.run(Runs.shards(3), Documents.of(10, 11));
        assertSameAsFresh(3, Documents.of(10, 11));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void everyShardHasItsHeadOnce(boolean isGzip) throws IOException {
        Runs runs = new Runs(folder).in(new Documents.Text());
        List<Reading> readings = new ArrayList<>(
                List.of(Documents.read("a", "甲\n"), Documents.read("b", "乙\n"), Documents.read("c", "丙\n")));
        Settings two = new Settings(2, 2, isGzip, false, false, false);
        runs.run(two, readings);
        readings.set(1, Documents.read("b", "變\n"));
        runs.run(two, readings);
        assertThat(runs.tagged).containsExactly("b");
        assertThat(FolderContent.lines(folder)).containsExactly("head", "甲", "變", "head", "丙");
    }

    @Test
    void aPartialDocumentIsDoneUnlessItIsRetried() {
        Runs runs = new Runs(folder).with(BatchRunnerTest::late);
        List<Reading> readings = Documents.of(3, 12);
        assertThat(runs.run(Runs.files(), readings).partial()).isEqualTo(3);
        assertThat(runs.run(Runs.files(), readings).skipped(Reason.DONE_BEFORE)).isEqualTo(3);
        Summary retried = runs.with(Documents::tag).run(new Settings(2, 0, false, false, true, false), readings);
        assertThat(retried.tagged()).isEqualTo(3);
        assertThat(retried.partial()).isZero();
    }

    private static TaggedArticle late(org.zhner.article.Article article) {
        TaggedArticle whole = Documents.tag(article);
        return new TaggedArticle(
                article,
                whole.layout(),
                whole.normalized(),
                whole.sentences(),
                whole.mentions(),
                whole.entities(),
                List.of(new Issue("TIME_LIMIT", "made for the test", "find")),
                whole.pipeline());
    }

    @Test
    void anotherLayoutIsRefused() {
        Runs runs = new Runs(folder);
        runs.run(Runs.files(), Documents.of(1, 13));
        assertThatThrownBy(() -> runs.run(Runs.shards(5), Documents.of(1, 13)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("files json")
                .hasMessageContaining("shards of 5 json");
    }

    @Test
    void aSecondRunAtTheSameTimeIsRefused() {
        Runs runs = new Runs(folder).with(article -> {
            new Runs(folder).run(Runs.files(), Documents.of(1, 14));
            return Documents.tag(article);
        });
        runs.run(Runs.files(), Documents.of(1, 14));
        assertThat(runs.failed)
                .singleElement()
                .satisfies(failed -> assertThat(failed.problem().code()).isEqualTo("OUTPUT_BUSY"));
    }

    @Test
    void aFaultWhileReadingIsThrownAfterWhatWasRead() throws IOException {
        Runs runs = new Runs(folder);
        Feed broken = sink -> {
            Documents.of(5, 15).forEach(sink);
            throw new IllegalStateException("made for the test");
        };
        assertThatThrownBy(() -> runs.run(runs.runner(Runs.files()), broken)).hasMessage("made for the test");
        assertThat(FolderContent.of(folder)).hasSize(5);
        assertThat(runs.run(Runs.files(), Documents.of(5, 15)).tagged()).isZero();
    }

    private void assertSameAsFresh(int shardSize, List<Reading> readings) throws IOException {
        Path fresh = Files.createTempDirectory(folder.resolveSibling(folder.getFileName()), "fresh");
        new Runs(fresh).run(Runs.shards(shardSize), readings);
        Map<String, String> expected = FolderContent.of(fresh);
        try (var files = Files.list(fresh)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(fresh);
        assertThat(FolderContent.of(folder)).isEqualTo(expected);
    }
}
