package org.zhner.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhner.article.ArticleReader;
import org.zhner.article.Input;
import org.zhner.pipeline.Engine;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.write.JsonOptions;
import org.zhner.write.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tags articles. */
@Command(
        name = "tag",
        description = {
            "Tag the names in articles and write them as JSON.",
            "",
            "One input gives one JSON document on standard output; several inputs, or --jsonl, give JSON Lines, one "
                    + "document a line. With -o every input gives a file in that folder instead."
        })
final class TagCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "files of text, packed with gzip or not; - is standard input")
    private List<String> inputs = List.of();

    @Option(names = "--jsonl", description = "inputs are JSON Lines: one record a line, its text in the field \"text\"")
    private boolean jsonLines;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "how plain text is encoded (default: UTF-8, Big5-HKSCS or GB18030, whichever it is)")
    private @Nullable String encoding;

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

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description = {
                "your own names, in the columns of models/names/knowledge.tsv; may be given several times",
                "A row replaces the row of its title, and its forms stand for it alone; later files win."
            })
    private List<Path> knowledge = List.of();

    @Mixin
    private ModelsOption models = new ModelsOption();

    TagCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        boolean isStream = folder == null && (jsonLines || inputs.size() > 1);
        if (pretty && (isStream || jsonLines)) {
            throw new UserException(new Problem(
                    "OPTIONS_CLASH",
                    "indented JSON cannot be JSON Lines",
                    "--pretty",
                    "--pretty with " + (jsonLines ? "--jsonl" : inputs.size() + " inputs"),
                    "one document a line",
                    "leave --pretty out, or give -o DIR for a file each"));
        }
        requireSense();
        ArticleReader reader = new ArticleReader(charset());
        JsonWriter writer = new JsonWriter(new JsonOptions(compact, pretty));
        List<Input> all = inputs.stream().map(this::input).toList();
        Outputs outputs = folder == null ? null : Outputs.plan(folder, inputs, jsonLines);
        Tagging tagging = new Tagging(
                surroundings.taggers().open(models.open(surroundings), engine, knowledge), writer, surroundings.err());
        OutputStream out = new BufferedOutputStream(surroundings.out(), 1 << 16);
        for (int index = 0; index < all.size(); index++) {
            if (outputs == null) {
                tagging.run(reader, all.get(index), jsonLines, out);
                out.flush();
            } else {
                Input input = all.get(index);
                outputs.write(index, file -> tagging.run(reader, input, jsonLines, file));
            }
        }
        return tagging.exitCode(all.size() == 1 && !jsonLines);
    }

    private Input input(String name) {
        if (name.equals("-")) {
            return new Input.Stream(surroundings.in(), name);
        }
        try {
            return new Input.File(Path.of(name), name);
        } catch (InvalidPathException cause) {
            throw new UserException(
                    new Problem(
                            "PATH_INVALID",
                            "the name of an input is none that this system's locale can have",
                            name,
                            String.valueOf(cause.getReason()),
                            "a UTF-8 locale for names in Chinese",
                            "set LC_ALL=C.UTF-8, or run zhner by its launcher, which does"),
                    cause);
        }
    }

    private void requireSense() {
        if (jsonLines && encoding != null) {
            throw clash("JSON Lines are always UTF-8", "--encoding with --jsonl", "leave --encoding out");
        }
        if (inputs.stream().filter("-"::equals).count() > 1) {
            throw clash("standard input can be read only once", "- twice", "name - once");
        }
    }

    private static UserException clash(String what, String seen, String remedy) {
        return new UserException(
                new Problem("OPTIONS_CLASH", what, "zhner tag", seen, "options that go together", remedy));
    }

    private Optional<Charset> charset() {
        if (encoding == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException cause) {
            throw new UserException(
                    new Problem(
                            "ENCODING_NOT_KNOWN",
                            "there is no such encoding",
                            "--encoding",
                            encoding,
                            "a name such as UTF-8, Big5-HKSCS, GB18030 or UTF-16LE",
                            "give one of these, or leave the option out"),
                    cause);
        }
    }
}
