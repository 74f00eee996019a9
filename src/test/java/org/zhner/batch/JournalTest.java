package org.zhner.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhner.article.Reading;
import org.zhner.batch.JournalLine.State;
import org.zhner.problem.UserException;

/** Journals that were cut off or damaged, and folders that cannot be written. */
final class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void linesComeBackAsTheyWere() {
        List<JournalLine> lines = List.of(
                new JournalLine.Run("0.1.0", "files json"),
                new JournalLine.Document("a/1", "名\n\"字\u2028", "0".repeat(64), State.PARTIAL, 1L << 40),
                new JournalLine.Document("b", "", "f".repeat(64), State.FAILED, 0),
                new JournalLine.Shard("shard-00000.jsonl", 7, 99));
        for (JournalLine line : lines) {
            String bytes = new String(line.toBytes(), StandardCharsets.UTF_8);
            assertThat(bytes.indexOf('\n')).isEqualTo(bytes.length() - 1);
            assertThat(JournalLine.parse(line.toBytes())).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "8"})
    void aJournalCutOffAnywhereCostsOnlyWhatItDoesNotSay(int shardSize) throws IOException {
        List<Reading> readings = Documents.of(40, 1);
        Runs runs = new Runs(folder);
        runs.run(Runs.shards(shardSize), readings);
        var expected = FolderContent.of(folder);
        Path journal = folder.resolve(Journal.NAME);
        byte[] whole = Files.readAllBytes(journal);
        Random random = new Random(2);
        for (int round = 0; round < 25; round++) {
            int length = random.nextInt(whole.length + 1);
            Files.write(journal, Arrays.copyOf(whole, length));
            Summary summary = runs.run(Runs.shards(shardSize), readings);
            assertThat(summary.documents()).isEqualTo(40);
            assertThat(FolderContent.of(folder)).isEqualTo(expected);
            assertThat(runs.run(Runs.shards(shardSize), readings).tagged()).isZero();
        }
    }

    @Test
    void whatFollowsDamageIsDoneAgain() throws IOException {
        Runs runs = new Runs(folder);
        runs.run(Runs.files(), Documents.of(10, 3));
        Path journal = folder.resolve(Journal.NAME);
        List<String> lines = Files.readAllLines(journal);
        lines.set(4, "\0\0\0");
        Files.write(journal, lines);
        assertThat(runs.run(Runs.files(), Documents.of(10, 3)).tagged()).isEqualTo(7);
        assertThat(Files.readString(journal)).doesNotContain("\0");
    }

    @Test
    void aDocumentOfAShardCountsOnlyOnceTheShardIsWhole() {
        Done done = new Done();
        done.add(new JournalLine.Run("0", "shards"));
        done.add(new JournalLine.Document("s/0", "a", "0".repeat(64), State.TAGGED, 5));
        assertThat(done.document("s/0")).isNull();
        done.add(new JournalLine.Run("0", "shards")); // the run before was killed
        done.add(new JournalLine.Document("s/1", "b", "0".repeat(64), State.TAGGED, 5));
        done.add(new JournalLine.Shard("s", 2, 10));
        assertThat(done.document("s/0")).isNull();
        assertThat(done.document("s/1")).isNotNull();
    }

    @Test
    void strayFilesOfAKilledRunGoAndOthersStay() throws IOException {
        String uuid = "01234567-89ab-cdef-0123-456789abcdef";
        Files.createFile(folder.resolve(".文.json-" + uuid + ".part"));
        Files.createFile(folder.resolve("mine-" + uuid + ".part"));
        Files.createFile(folder.resolve(".mine.part"));
        new Runs(folder).run(Runs.files(), List.of());
        assertThat(FolderContent.of(folder)).containsOnlyKeys("mine-" + uuid + ".part", ".mine.part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/zhner", "file/below"})
    void aFolderThatCannotBeWrittenIsTold(String name) throws IOException {
        Files.createFile(folder.resolve("file"));
        Runs runs = new Runs(folder.resolve(name));
        assertThatThrownBy(() -> runs.run(Runs.files(), Documents.of(1, 4)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("the output cannot be written")
                .hasMessageContaining("Where: ");
    }

    @Test
    void aPlaceThatIsAFolderEndsTheRunAndTheRestIsKept() throws IOException {
        Files.createDirectories(folder.resolve("d5.json/x"));
        Runs runs = new Runs(folder);
        List<Reading> readings = Documents.of(10, 5);
        assertThatThrownBy(() -> runs.run(Runs.files(), readings))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("the output cannot be written");
        Files.delete(folder.resolve("d5.json/x"));
        Files.delete(folder.resolve("d5.json"));
        assertThat(runs.run(Runs.files(), readings).tagged()).isBetween(1L, 5L);
        assertThat(FolderContent.of(folder)).hasSize(10);
    }

    @Test
    void aTableKeepsWhatItIsTold() {
        LongTable table = new LongTable();
        Random random = new Random(6);
        Map<Long, Long> expected = new HashMap<>();
        for (long count = 0; count < 100_000; count++) {
            long key = random.nextInt(4) == 0 ? random.nextInt(1_000) : random.nextLong();
            assertThat(table.put(key, count, -count)).isEqualTo(expected.put(key == 0 ? 1 : key, count) == null);
        }
        expected.forEach((key, value) -> {
            int slot = table.find(key);
            assertThat(table.first(slot)).isEqualTo(value);
            assertThat(table.second(slot)).isEqualTo(-value);
        });
        assertThat(table.find(123_456_789_012L)).isEqualTo(-1);
    }

    @Test
    void appendingIsGroupedByTimeAndNumber() throws IOException {
        long[] now = {0};
        Path journal = folder.resolve(Journal.NAME);
        try (Journal open = Journal.open(folder, "files json", "0", () -> now[0])) {
            long before = Files.size(journal);
            JournalLine line = new JournalLine.Document("a", "a", "0".repeat(64), State.TAGGED, 1);
            open.append(line);
            assertThat(Files.size(journal)).isEqualTo(before);
            now[0] = 1_000_000_000;
            open.append(line);
            assertThat(Files.size(journal)).isEqualTo(before + 2L * line.toBytes().length);
            for (int count = 0; count < 64; count++) {
                open.append(line);
            }
            assertThat(Files.size(journal)).isEqualTo(before + 66L * line.toBytes().length);
        }
        assertThat(Files.readString(journal, StandardCharsets.UTF_8)).startsWith("{\"zhner\":\"0\"");
    }
}
