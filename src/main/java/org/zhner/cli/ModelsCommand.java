package org.zhner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhner.model.Manifest;
import org.zhner.model.ModelBuild;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Version;
import org.zhner.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists, verifies and builds the models. */
@Command(name = "models", description = "List the models that are installed, and check each.")
final class ModelsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ModelsOption models = new ModelsOption();

    ModelsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        return list(models.open(surroundings));
    }

    /** Lists every file with its state, and tells what is wrong with those that are not whole. */
    private int list(ModelBundle bundle) throws IOException {
        StringBuilder table = new StringBuilder();
        List<Problem> problems = bundle.verify();
        for (Manifest.Entry entry : bundle.manifest().files()) {
            table.append(String.format(
                    "%-22s %-9s %12d  %s  %s%n",
                    entry.role(),
                    state(bundle, entry),
                    entry.size(),
                    entry.sha256().substring(0, 12),
                    entry.path()));
        }
        surroundings.out().write(table.toString().getBytes(StandardCharsets.UTF_8));
        problems.forEach(problem -> surroundings.err().println("zhner: " + problem.block()));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.USER;
    }

    private static String state(ModelBundle bundle, Manifest.Entry entry) {
        return bundle.fault(entry)
                .map(problem -> problem.code().equals("MODEL_MISSING") ? "missing" : "damaged")
                .orElse("whole");
    }

    @Command(name = "verify", description = "Check the digest of every model file; the same as zhner models.")
    int verify(@Mixin ModelsOption option) throws IOException {
        return list(option.open(surroundings));
    }

    @Command(
            name = "build",
            description = "Make the model files that are missing or damaged, from CoreNLP's models jar.")
    int build(
            @Mixin ModelsOption option,
            @Option(
                            names = "--jar",
                            paramLabel = "FILE",
                            description = "CoreNLP's models jar (default: the one in Maven's local repository)")
                    @Nullable
                    Path jar) {
        ModelBuild build = new ModelBuild(
                option.open(surroundings), step -> surroundings.err().println("zhner models build: " + step));
        build.run(jar == null ? jarInLocalRepository() : jar);
        return ExitCode.DONE;
    }

    private Path jarInLocalRepository() {
        String version = Version.coreNlp();
        return Path.of(System.getProperty("user.home", "."))
                .resolve(".m2/repository/edu/stanford/nlp/stanford-corenlp")
                .resolve(version)
                .resolve("stanford-corenlp-" + version + "-models-chinese.jar");
    }
}
