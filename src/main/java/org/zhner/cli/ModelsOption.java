package org.zhner.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhner.model.ModelBundle;
import picocli.CommandLine.Option;

/** Where the models are: {@code --models}, else {@code ZHNER_MODELS}, else beside the program. */
final class ModelsOption {
    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "folder with the models and their manifest (default: $ZHNER_MODELS, else the program's own)")
    private @Nullable Path models;

    ModelBundle open(Surroundings surroundings) {
        return ModelBundle.open(folder(surroundings));
    }

    private Path folder(Surroundings surroundings) {
        if (models != null) {
            return models;
        }
        String variable = surroundings.environment().getOrDefault("ZHNER_MODELS", "");
        return variable.isEmpty() ? surroundings.home().resolve("models") : Path.of(variable);
    }
}
