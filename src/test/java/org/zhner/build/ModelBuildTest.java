package org.zhner.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.model.AtomicFile;
import org.zhner.model.FileDigest;
import org.zhner.model.Manifest;
import org.zhner.model.ModelBundle;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** A models folder of two small files, one of them from a jar that the test makes. */
final class ModelBuildTest {
    @TempDir
    private Path folder;

    private Path jar;
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void makeJarAndManifest() throws IOException {
        jar = folder.resolve("models.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("in/the/jar"));
            zip.write("model".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("list.tsv"), "list");
        writeManifest(1, digest(jar));
    }

    @Test
    void theCommittedFilesAreThoseOfTheCommittedManifest() {
        ModelBundle shipped = ModelBundle.open(Path.of("models"));
        List<Problem> stale = shipped.manifest().files().stream()
                .filter(entry -> !entry.isMade())
                .flatMap(entry -> shipped.fault(entry).stream())
                .toList();
        assertThat(stale)
                .as("after a change that is meant, put the size and SHA-256 that are seen into models/manifest.json")
                .isEmpty();
    }

    @Test
    void aBuildMakesWhatIsMissingAndThenAllIsWhole() {
        assertThat(bundle().verify()).extracting(Problem::code).containsExactly("MODEL_MISSING");
        build();
        assertThat(bundle().verify()).isEmpty();
        assertThat(bundle().file("from-jar")).hasContent("model");
        assertThat(folder.resolve("cache/complete")).exists();
    }

    @Test
    void aSecondBuildDoesNotOpenTheJar() throws IOException {
        build();
        Files.delete(jar);
        progress.clear();
        build();
        assertThat(progress).containsExactly("models are complete");
    }

    @Test
    void whatIsDerivedFromACommittedFileNeedsNoJar() throws IOException {
        Manifest shipped = ModelBundle.open(Path.of("models")).manifest();
        Files.createDirectories(folder.resolve("names"));
        Files.copy(Path.of("models/names/knowledge.tsv"), folder.resolve("names/knowledge.tsv"));
        Files.writeString(folder.resolve("manifest.json"), """
                {"format": 1,
                 "jar": {"coordinate": "g:a:1", "size": 1, "sha256": "%s", "licence": "L"},
                 "files": [%s, %s]}
                """.formatted(
                        "0".repeat(64), line(shipped.entry("knowledge")), line(shipped.entry("knowledge-table"))));
        Files.delete(jar);
        build();
        assertThat(bundle().verify()).isEmpty();
        assertThat(bundle().file("knowledge-table")).isNotEmptyFile();
    }

    private static String line(Manifest.Entry entry) {
        return """
                {"role": "%s", "path": "%s", "size": %d, "sha256": "%s", "origin": "%s", "licence": "L"}
                """.formatted(entry.role(), entry.path(), entry.size(), entry.sha256(), entry.origin());
    }

    @Test
    void aDamagedFileIsRefusedAndMadeAnew() throws IOException {
        build();
        Files.writeString(folder.resolve("cache/model"), "modem");
        assertThatThrownBy(() -> bundle().file("from-jar"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("SHA-256")
                .hasMessageContaining("run zhner models build");
        build();
        assertThat(bundle().verify()).isEmpty();
    }

    @Test
    void aFileOfAnotherSizeIsRefused() throws IOException {
        build();
        Files.writeString(folder.resolve("cache/model"), "mode");
        assertThatThrownBy(() -> bundle().file("from-jar"))
                .hasMessageContaining("4 bytes")
                .hasMessageContaining("5 bytes");
    }

    @Test
    void anotherJarIsRefusedAndNothingIsWritten() throws IOException {
        writeManifest(1, "0".repeat(64));
        assertThatThrownBy(this::build).isInstanceOf(UserException.class).hasMessageContaining("SHA-256");
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void aMissingJarSaysHowToGetIt() throws IOException {
        Files.delete(jar);
        assertThatThrownBy(this::build).isInstanceOf(UserException.class).hasMessageContaining("have Maven fetch it");
    }

    @Test
    void aManifestOfAnotherFormatIsRefused() throws IOException {
        writeManifest(2, digest(jar));
        assertThatThrownBy(this::bundle).hasMessageContaining("format 2").hasMessageContaining("format 1");
    }

    @Test
    void aBrokenManifestIsRefused() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"format\":");
        assertThatThrownBy(this::bundle).isInstanceOf(UserException.class).hasMessageContaining("manifest.json");
    }

    @Test
    void whatFailsHalfwayLeavesTheOldFileAndNoOther() throws IOException {
        Path file = Files.writeString(folder.resolve("list.tsv"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, ModelBuildTest::failHalfway))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("models.jar", "list.tsv", "manifest.json");
        }
    }

    private static void failHalfway(OutputStream out) throws IOException {
        out.write('n');
        throw new IOException("the disk is full");
    }

    private ModelBundle bundle() {
        return ModelBundle.open(folder);
    }

    private void build() {
        new ModelBuild(bundle(), progress::add).run(jar, "any");
    }

    private void writeManifest(int format, String jarDigest) throws IOException {
        String model = digest(Files.writeString(folder.resolve("model"), "model"));
        Files.delete(folder.resolve("model"));
        Files.writeString(folder.resolve("manifest.json"), """
                {"format": %d,
                 "jar": {"coordinate": "g:a:1", "size": %d, "sha256": "%s", "licence": "L"},
                 "files": [
                  {"role": "from-jar", "path": "cache/model", "size": 5, "sha256": "%s", "origin": "COPIED", "jarEntry": "in/the/jar", "engine": null, "licence": "L"},
                  {"role": "list", "path": "list.tsv", "size": 4, "sha256": "%s", "origin": "COMMITTED", "jarEntry": null, "engine": null, "licence": "L"}]}
                """.formatted(
                        format, Files.size(jar), jarDigest, model, digest(folder.resolve("list.tsv"))));
    }

    private static String digest(Path file) throws IOException {
        return FileDigest.of(file);
    }
}
