package org.zhner.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Engine;
import picocli.CommandLine.Option;

/** Where the models are: {@code --models}, else {@code ZHNER_MODELS}, else beside the program. */
final class ModelsOption {
    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "folder with the models and their manifest (default: $ZHNER_MODELS, else the program's own)")
    private @Nullable Path models;

    @Option(names = "--model", paramLabel = "FILE", description = "a model of zhner train (default: zhner's own)")
    private @Nullable Path model;

    ModelBundle open(Surroundings surroundings) {
        ModelBundle bundle = ModelBundle.open(folder(surroundings));
        return model == null ? bundle : bundle.with(Engine.LEARNED, model);
    }

    private Path folder(Surroundings surroundings) {
        if (models != null) {
            return models;
        }
        String variable = surroundings.environment().getOrDefault("ZHNER_MODELS", "");
        return variable.isEmpty() ? surroundings.home().resolve("models") : Path.of(variable);
    }
}
