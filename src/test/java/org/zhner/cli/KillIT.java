package org.zhner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.batch.FolderContent;

/** Batches of the packaged program that are killed, stopped, or run out of disk, and run again until they are done. */
final class KillIT {
    private static final Path PROJECT =
            Path.of(System.getProperty("zhner.project", "")).toAbsolutePath();
    private static final String JOURNAL = ".zhner-journal";
    private static final int SECONDS = 300;

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void prepare() {
        assumeTrue(
                Files.exists(PROJECT.resolve("target/zhner.jar")),
                "the program is not packaged: run mvn package first");
        out = folder.resolve("out");
    }

    @Test
    void aFileADocumentComesOutTheSameAfter25Kills() throws Exception {
        Path input = Corpus.write(folder.resolve("in.jsonl"), PROJECT, 2_000, 1);
        List<String> command = command(input, out, "--threads", "2");
        int kills = killAndResume(command, 25, 10);
        assertThat(kills).isEqualTo(25);
        assertSameAsUninterrupted(input);
        assertThat(FolderContent.of(out))
                .containsOnlyKeys(IntStream.range(0, 2_000)
                        .mapToObj(index -> "a" + index + ".json")
                        .toList());
    }

    @Test
    void packedShardsComeOutTheSameAfterKills() throws Exception {
        Path input = Corpus.write(folder.resolve("in.jsonl"), PROJECT, 600, 2);
        String[] options = {"--threads", "2", "--shard-size", "20", "--gzip"};
        int kills = killAndResume(command(input, out, options), 8, 11);
        assertThat(kills).isEqualTo(8);
        assertSameAsUninterrupted(input, options);
        List<String> lines = FolderContent.lines(out);
        assertThat(lines).hasSize(600);
        for (int index = 0; index < 600; index++) {
            assertThat(lines.get(index)).contains("\"id\":\"a" + index + "\"");
        }
    }

    @Test
    void aSignalFinishesWhatIsInFlightAndTellsHowToGoOn() throws Exception {
        Path input = Corpus.write(folder.resolve("in.jsonl"), PROJECT, 8_000, 3);
        String[] options = {"--threads", "2", "--shard-size", "100"};
        int exit = 0;
        for (String signal : List.of("INT", "TERM")) {
            Process process = start(command(input, out, options));
            waitForJournal(process, journalBytes() + 2_000);
            exit += new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(signal.equals("INT") ? 130 : 143);
            assertThat(Files.readString(folder.resolve("err"))).contains("run the same command again", "documents:");
            assertThat(FolderContent.of(out).keySet()).noneMatch(name -> name.endsWith(".part"));
        }
        assertThat(exit).isZero();
        assertThat(FolderContent.lines(out)).isNotEmpty().hasSizeLessThan(8_000);
        assertThat(finish(command(input, out, options))).isZero();
        assertSameAsUninterrupted(input, options);
    }

    @Test
    void aFullDiskLeavesNothingHalfWritten() throws Exception {
        assumeDisksCanBeMounted();
        Path input = Corpus.write(folder.resolve("in.jsonl"), PROJECT, 300, 4);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path copy = folder.resolve("out");
        String tag = quoted(command(input, disk.resolve("out"), "--threads", "2"));
        String script = String.join(
                "\n",
                "mount -t tmpfs -o size=200k tmpfs '" + disk + "'",
                tag + " 2> '" + folder + "/full'; echo $? > '" + folder + "/exit'",
                "ls -A '" + disk + "/out' > '" + folder + "/names'",
                "mount -o remount,size=50m '" + disk + "'",
                tag + " || exit 9",
                "cp -r '" + disk + "/out' '" + copy + "'");
        assertThat(finish(List.of("unshare", "-rm", "bash", "-c", script))).isZero();
        assertThat(Files.readString(folder.resolve("exit")).strip()).isEqualTo("2");
        assertThat(Files.readString(folder.resolve("full")))
                .contains("the output cannot be written", "No space left on device", "run the same command again");
        assertThat(Files.readAllLines(folder.resolve("names")))
                .hasSizeGreaterThan(5)
                .noneMatch(name -> name.endsWith(".part"));
        assertSameAsUninterrupted(input);
    }

    @Test
    void aDiskThatTurnsReadOnlyEndsTheRunAndALaterOneGoesOn() throws Exception {
        assumeDisksCanBeMounted();
        Path input = Corpus.write(folder.resolve("in.jsonl"), PROJECT, 300, 6);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path copy = folder.resolve("out");
        Path begun = Corpus.write(folder.resolve("begun.jsonl"), PROJECT, 20, 6);
        String script = String.join(
                "\n",
                "mount -t tmpfs tmpfs '" + disk + "'",
                "mkdir '" + disk + "/out'",
                "mount -o remount,ro '" + disk + "'",
                quoted(command(begun, disk.resolve("out"))) + " 2> '" + folder + "/refused'; echo $? > '" + folder
                        + "/exit'",
                "ls -A '" + disk + "/out' > '" + folder + "/names'",
                "mount -o remount,rw '" + disk + "'",
                quoted(command(input, disk.resolve("out"))) + " || exit 9",
                "cp -r '" + disk + "/out' '" + copy + "'");
        assertThat(finish(List.of("unshare", "-rm", "bash", "-c", script))).isZero();
        assertThat(Files.readString(folder.resolve("exit")).strip()).isEqualTo("2");
        assertThat(Files.readString(folder.resolve("refused"))).contains("Read-only file system", "remedy:");
        assertThat(folder.resolve("names")).isEmptyFile();
        assertSameAsUninterrupted(input);
    }

    @Test
    void aFileThatMayGrowNoFurtherIsAFullDiskToo() throws Exception {
        Path input = Corpus.write(folder.resolve("in.jsonl"), PROJECT, 100, 5);
        String tag = quoted(command(input, out, "--shard-size", "100"));
        assertThat(finish(List.of("bash", "-c", "ulimit -f 16; exec " + tag))).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("err"))).contains("the output cannot be written", "remedy:");
        assertThat(FolderContent.of(out)).isEmpty();
        assertThat(finish(command(input, out, "--shard-size", "100"))).isZero();
        assertSameAsUninterrupted(input, "--shard-size", "100");
    }

    private void assumeDisksCanBeMounted() throws Exception {
        assumeTrue(
                new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder.toString())
                                .start()
                                .waitFor()
                        == 0,
                "this system lets nobody mount a small disk");
    }

    /** Kills the command so many times at random moments of its work, then lets it end; says how often it was killed. */
    private int killAndResume(List<String> command, int kills, long seed) throws Exception {
        Random random = new Random(seed);
        int done = 0;
        for (int kill = 0; kill < kills; kill++) {
            Process process = start(command);
            if (random.nextInt(8) == 0) { // while it is starting
                process.waitFor(random.nextInt(1_200), TimeUnit.MILLISECONDS);
            } else { // while it works: what it has settled says how far it is
                waitForJournal(process, journalBytes() + random.nextInt(12_000));
                process.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
            }
            done += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
        }
        assertThat(finish(command)).isZero();
        return done;
    }

    private void waitForJournal(Process process, long bytes) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (process.isAlive() && journalBytes() < bytes && System.nanoTime() < end) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    private long journalBytes() throws IOException {
        Path journal = out.resolve(JOURNAL);
        return Files.exists(journal) ? Files.size(journal) : 0;
    }

    private void assertSameAsUninterrupted(Path input, String... options) throws Exception {
        Path whole = folder.resolve("whole");
        assertThat(finish(command(input, whole, options))).isZero();
        Map<String, String> expected = FolderContent.of(whole);
        assertThat(FolderContent.of(out).keySet()).isEqualTo(expected.keySet());
        assertThat(FolderContent.of(out)).isEqualTo(expected);
    }

    private int finish(List<String> command) throws Exception {
        Process process = start(command);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("err").toFile())
                .start();
    }

    private static List<String> command(Path input, Path output, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // short runs
                "-jar",
                PROJECT.resolve("target/zhner.jar").toString(),
                "tag",
                "--models",
                PROJECT.resolve("models").toString(),
                "--compact",
                "--jsonl",
                input.toString(),
                "-o",
                output.toString()));
        command.addAll(Arrays.asList(options));
        return command;
    }

    private static String quoted(List<String> command) {
        return "'" + String.join("' '", command) + "'";
    }
}
