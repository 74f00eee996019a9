package org.zhner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.input.Globs;
import org.zhner.input.Input;
import org.zhner.input.InputFormat;
import org.zhner.input.ReadingOptions;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.records.TableColumns;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What a command reads, and how. */
final class InputOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = {
                "files, folders and archives (.zip, .tar, .tar.gz, .tar.zst); - is standard input",
                "Files are text, pages (.html), JSON Lines (.jsonl) or tables (.csv, .tsv), packed with gzip or zstd or "
                        + "not. Folders are read with all that is in them, in the order of names; hidden files are not."
            })
    private List<String> names = List.of();

    @Option(
            names = "--paths-from",
            paramLabel = "FILE",
            description =
                    "read more inputs' paths from this file, - for standard input: one a line, or each ended by a "
                            + "zero byte")
    private @Nullable String pathsFrom;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "read only such files of folders and archives; a glob with / is held against the whole path")
    private List<String> includes = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "pass over such files, folders and archives")
    private List<String> excludes = List.of();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "what documents are: auto, text, html, jsonl, csv or tsv (default: auto, by bytes and name)",
            converter = FormatConverter.class)
    private @Nullable InputFormat inputFormat;

    @Option(
            names = "--jsonl",
            description = "the same as --input-format jsonl: one record a line, its text in the field \"text\"")
    private boolean jsonLines;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "how text, pages and tables are encoded (default: UTF-8, Big5-HKSCS or GB18030, whichever it is)")
    private @Nullable String encoding;

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = "the column of tables that holds the text (default: ${DEFAULT-VALUE})",
            defaultValue = "text")
    private String textColumn = TableColumns.Wanted.USUAL.text();

    @Option(
            names = "--id-column",
            paramLabel = "NAME",
            description = "the column of tables that holds the id (default: ${DEFAULT-VALUE}, if there is one)",
            defaultValue = "id")
    private String idColumn = TableColumns.Wanted.USUAL.id();

    /** Reads the names of formats in lower case. */
    static final class FormatConverter implements ITypeConverter<InputFormat> {
        @Override
        public InputFormat convert(String value) {
            for (InputFormat format : InputFormat.values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + value + "' is none of auto, text, html, jsonl, csv, tsv");
        }
    }

    /** The names of the inputs that were named one by one. */
    List<String> names() {
        return names;
    }

    /**
     * How they are to be read.
     *
     * @throws UserException if options do not go together, or one is not understood
     */
    ReadingOptions reading() {
        if (jsonLines && inputFormat != null && inputFormat != InputFormat.JSONL) {
            throw clash("there can be one format only", "--jsonl with another --input-format", "leave --jsonl out");
        }
        InputFormat format = jsonLines ? InputFormat.JSONL : inputFormat == null ? InputFormat.AUTO : inputFormat;
        if (format == InputFormat.JSONL && encoding != null) {
            throw clash("JSON Lines are always UTF-8", "--encoding with --jsonl", "leave --encoding out");
        }
        return new ReadingOptions(
                format, charset(), Globs.of(includes, excludes), new TableColumns.Wanted(textColumn, idColumn));
    }

    /**
     * All inputs, in the order in which they were named; those from a list come last.
     *
     * @throws UserException if there is none, standard input is named twice, or a name cannot be a path
     */
    List<Input> inputs(InputStream standardInput) {
        long dashes = names.stream().filter("-"::equals).count() + ("-".equals(pathsFrom) ? 1 : 0);
        if (dashes > 1) {
            throw clash("standard input can be read only once", "- twice", "name - once");
        }
        List<Input> inputs = new ArrayList<>();
        names.forEach(name -> inputs.add(
                name.equals("-") ? new Input.Stream(standardInput, name) : new Input.File(path(name), name)));
        if (pathsFrom != null) {
            inputs.add(new Input.Paths(pathsFrom.equals("-") ? standardInput : open(pathsFrom), pathsFrom));
        }
        if (inputs.isEmpty()) {
            throw new UserException(new Problem(
                    "USAGE",
                    "there is nothing to read",
                    "zhner tag",
                    "no INPUT and no --paths-from",
                    "at least one file or folder, or - for standard input",
                    "name one"));
        }
        return inputs;
    }

    private static InputStream open(String list) {
        try {
            return Files.newInputStream(path(list));
        } catch (IOException cause) {
            throw new UserException(
                    new Problem(
                            "FILE_UNREADABLE",
                            "the list of paths cannot be read",
                            list,
                            cause.getClass().getSimpleName() + ": " + cause.getMessage(),
                            "a file with a path a line",
                            "check its name and permissions"),
                    cause);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
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
