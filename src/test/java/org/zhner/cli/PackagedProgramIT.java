package org.zhner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.write.SchemaCheck;

/** The program as a user runs it: the launcher, from a shell. */
final class PackagedProgramIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path SAMPLE = HERE.resolve("src/test/resources/golden/taiwan-politics.txt");

    @TempDir
    private Path folder;

    private record Result(int exit, String out, String err) {}

    @Test
    void tellsItsVersion() throws Exception {
        Result result = run("'" + HERE + "/zhner' --version");
        assertThat(result.out()).startsWith("zhner 0.").contains("CoreNLP 4.5.10");
        assertThat(result.exit()).isZero();
    }

    @Test
    void tagsAFileThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("名 字"), HERE.resolve("zhner"));
        Path article = Files.copy(SAMPLE, folder.resolve("文章 一.txt"));
        Result result = run("'" + link + "' tag '" + article.getFileName() + "'");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        SchemaCheck.assertValid(result.out());
        assertThat(result.out()).contains("\"id\":\"文章 一\"").contains("柯林頓");
    }

    @Test
    void tagsWithoutAClassOfCoreNlp() throws Exception {
        Path log = folder.resolve("classes.log");
        Result result =
                run("ZHNER_JAVA_OPTS='-Xlog:class+load:file=" + log + "' '" + HERE + "/zhner' tag '" + SAMPLE + "'");
        assertThat(result.exit()).isZero();
        assertThat(Files.readString(log))
                .contains("org.zhner.segment.CompiledSegmenter")
                .doesNotContain("edu.stanford");
    }

    @Test
    void aMissingFileIsTheUsersFault() throws Exception {
        Result result = run("'" + HERE + "/zhner' tag nothing.txt --engine corenlp --models nowhere");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("where:", "seen:", "expected:", "remedy:");
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this machine has no /dev/full");
        Result result = run("'" + HERE + "/zhner' schema > /dev/full");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("the output cannot be written", "remedy:");
    }

    private Result run(String command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(List.of("bash", "-c", command))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
