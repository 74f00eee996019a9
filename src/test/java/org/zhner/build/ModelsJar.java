package org.zhner.build;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** CoreNLP's jar of Chinese models in the local Maven repository. */
final class ModelsJar {
    private static final String VERSION = "4.5.10";

    private ModelsJar() {}

    /** Where the jar is; the test is skipped if it is not there. */
    static Path path() {
        String usual = System.getProperty("user.home") + "/.m2/repository/edu/stanford/nlp/stanford-corenlp/" + VERSION
                + "/stanford-corenlp-" + VERSION + "-models-chinese.jar";
        Path jar = Path.of(System.getProperty("zhner.models.jar", usual));
        Assumptions.assumeTrue(Files.exists(jar), "no models in " + jar + ": set -Dzhner.models.jar");
        return jar;
    }

    /** Copies an entry of the jar, or all below it, into {@code folder}; the test is skipped if there is no jar. */
    static Path extract(String entry, Path folder) throws IOException {
        Path jar = path();
        try (FileSystem files = FileSystems.newFileSystem(jar);
                Stream<Path> entries = Files.walk(files.getPath(entry))) {
            for (Path source : entries.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(source.toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder.resolve(entry);
    }
}
