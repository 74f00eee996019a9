package org.zhner.input;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.zhner.article.Reading;
import org.zhner.charset.TextDecoder;
import org.zhner.problem.Problem;

/** What is needed to open inputs, and how each begins. */
final class Opening {
    private final ReadingOptions options;
    private final Limits limits;
    private final TextDecoder decoder;

    Opening(ReadingOptions options, Limits limits) {
        this.options = options;
        this.limits = limits;
        this.decoder = new TextDecoder(options.encoding());
    }

    ReadingOptions options() {
        return options;
    }

    Limits limits() {
        return limits;
    }

    TextDecoder decoder() {
        return decoder;
    }

    Contents.Step root(Input input) {
        InputName origin = InputName.of(input);
        if (input instanceof Input.File file) {
            return named(file.path(), origin);
        }
        if (input instanceof Input.Paths paths) {
            return new Contents.Step.Within(new PathList(paths, this));
        }
        InputStream stream = ((Input.Stream) input).stream();
        return new Contents.Step.Within(new Named(origin, new ItemContents(Item.of(stream, origin, limits), this)));
    }

    /** A path from a list. */
    Contents.Step listed(byte[] bytes) {
        String path = new String(bytes, StandardCharsets.UTF_8);
        InputName origin = InputName.listed(path);
        try {
            return named(Path.of(path), origin);
        } catch (InvalidPathException cause) {
            Problem problem = new Problem(
                    "PATH_INVALID",
                    "the path is none that this system's locale can have",
                    path,
                    String.valueOf(cause.getReason()),
                    "a path in UTF-8, and a UTF-8 locale for names in Chinese",
                    "set LC_ALL=C.UTF-8, or run zhner by its launcher, which does");
            return unreadable(origin, problem);
        }
    }

    /** A file or folder that the user named, whatever its name and kind. */
    private Contents.Step named(Path path, InputName origin) {
        Contents contents = Files.isDirectory(path)
                ? FolderContents.root(path, origin, this)
                : new ItemContents(Item.of(path, origin, limits), this);
        return new Contents.Step.Within(new Named(origin, contents));
    }

    static Contents.Step unreadable(InputName origin, Problem problem) {
        return new Contents.Step.Document(reading(origin, problem));
    }

    static Reading reading(InputName origin, Problem problem) {
        return new Reading.Unreadable(origin.id(), origin.uri(), OptionalLong.empty(), problem);
    }
}
