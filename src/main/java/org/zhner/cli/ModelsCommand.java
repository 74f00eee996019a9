package org.zhner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhner.build.ModelBuild;
import org.zhner.model.Manifest;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.Version;
import org.zhner.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists, verifies and builds the models. */
@Command(name = "models", description = "List the models that are installed, and check each.")
final class ModelsCommand implements Callable<Integer> {
    /** Not there, and wanted by one engine only. */
    private static final String OPTIONAL = "optional";

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
        List<Problem> problems = new ArrayList<>();
        for (Manifest.Entry entry : bundle.manifest().files()) {
            Optional<Problem> fault = bundle.fault(entry);
            String state = fault.map(problem -> state(problem, entry)).orElse("whole");
            fault.filter(problem -> !state.equals(OPTIONAL)).ifPresent(problems::add);
            String digest = entry.sha256().substring(0, 12);
            table.append(String.format(
                    "%-28s %-9s %12d  %s  %s%n", entry.role(), state, entry.size(), digest, entry.path()));
        }
        surroundings.out().write(table.toString().getBytes(StandardCharsets.UTF_8));
        problems.forEach(problem -> surroundings.err().println("zhner: " + problem.block()));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.USER;
    }

    private static String state(Problem problem, Manifest.Entry entry) {
        if (!problem.code().equals("MODEL_MISSING")) {
            return "damaged";
        }
        return entry.engine() == null ? "missing" : OPTIONAL;
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
                    Path jar,
            @Option(
                            names = "--engine",
                            paramLabel = "NAME",
                            description =
                                    "make what this engine needs: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
                            converter = EngineConverter.class,
                            completionCandidates = EngineConverter.class,
                            defaultValue = EngineConverter.DEFAULT)
                    Engine engine) {
        ModelBuild build = new ModelBuild(
                option.open(surroundings), step -> surroundings.err().println("zhner models build: " + step));
        build.run(jar == null ? jarInLocalRepository() : jar, engine.code());
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
