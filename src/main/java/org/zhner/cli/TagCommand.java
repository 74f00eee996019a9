package org.zhner.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhner.input.ArticleReader;
import org.zhner.input.Input;
import org.zhner.pipeline.Engine;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.write.JsonOptions;
import org.zhner.write.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tags articles. */
@Command(
        name = "tag",
        description = {
            "Tag the names in articles and write them as JSON.",
            "",
            "One file gives one JSON document on standard output; several files, folders, archives, tables and JSON Lines "
                    + "give JSON Lines, one document a line. With -o every INPUT gives a file in that folder instead."
        })
final class TagCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "-o", paramLabel = "DIR", description = "write one file an input into this folder")
    private @Nullable Path folder;

    @Option(names = "--compact", description = "leave out tokens and sentences")
    private boolean compact;

    @Option(names = "--pretty", description = "indent the JSON")
    private boolean pretty;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "what segments and labels: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            converter = EngineConverter.class,
            completionCandidates = EngineConverter.class,
            defaultValue = EngineConverter.DEFAULT)
    private Engine engine = Engine.COMPILED;

    @Mixin
    private ModelsOption models = new ModelsOption();

    TagCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ArticleReader reader = new ArticleReader(input.reading());
        List<Input> all = input.inputs(surroundings.in());
        boolean isSingle = all.size() == 1 && reader.isOneDocument(all.get(0));
        if (pretty && (folder == null ? !isSingle : !all.stream().allMatch(reader::isOneDocument))) {
            throw new UserException(new Problem(
                    "OPTIONS_CLASH",
                    "indented JSON cannot be JSON Lines",
                    "--pretty",
                    "--pretty with several documents in one output",
                    "one document a line",
                    "leave --pretty out, or give -o DIR for a file each"));
        }
        JsonWriter writer = new JsonWriter(new JsonOptions(compact, pretty));
        Outputs outputs = folder == null ? null : Outputs.plan(folder, all, reader::isOneDocument);
        Tagging tagging =
                new Tagging(surroundings.taggers().open(models.open(surroundings), engine), writer, surroundings.err());
        OutputStream out = new BufferedOutputStream(surroundings.out(), 1 << 16);
        if (outputs == null) {
            tagging.run(reader, all, out);
            out.flush();
        } else {
            for (int index = 0; index < all.size(); index++) {
                List<Input> one = List.of(all.get(index));
                outputs.write(index, file -> tagging.run(reader, one, file));
            }
        }
        return tagging.exitCode(isSingle);
    }
}
