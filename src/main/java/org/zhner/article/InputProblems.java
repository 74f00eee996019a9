package org.zhner.article;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.zhner.problem.Problem;

/** Tells what is wrong with an input that cannot be read. */
final class InputProblems {
    private static final String GIVE_A_FILE = "a file of text that can be read";

    private InputProblems() {}

    /** What is wrong before a byte is read, if anything. */
    static Optional<Problem> beforeReading(Input input) {
        if (!(input instanceof Input.File file)) {
            return Optional.empty();
        }
        if (Files.notExists(file.path())) {
            return Optional.of(missing(input));
        }
        if (Files.isDirectory(file.path())) {
            return Optional.of(new Problem(
                    "IS_DIRECTORY",
                    "the input is a directory",
                    input.name(),
                    "a directory",
                    GIVE_A_FILE,
                    "name the files in it"));
        }
        return Optional.empty();
    }

    /** What an exception while reading says about the input. */
    static Problem whileReading(Input input, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return missing(input);
        }
        if (cause instanceof AccessDeniedException) {
            return new Problem(
                    "FILE_UNREADABLE",
                    "the input may not be read",
                    input.name(),
                    "no permission to read it",
                    GIVE_A_FILE,
                    "change its permissions or run as its owner");
        }
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return new Problem(
                    "GZIP_CORRUPT",
                    "the input begins like gzip but cannot be unpacked",
                    input.name(),
                    String.valueOf(cause.getMessage()),
                    "a complete gzip file",
                    "fetch or pack it again");
        }
        return new Problem(
                "READ_FAILED",
                "the input could not be read to its end",
                input.name(),
                cause.getClass().getSimpleName() + ": " + cause.getMessage(),
                GIVE_A_FILE,
                "check the disk or network that it is on, and try again");
    }

    /** The input has nothing that could be tagged. */
    static Problem empty(Input input, String seen) {
        return new Problem(
                "EMPTY_FILE",
                "the input has no text",
                input.name(),
                seen,
                "at least one character of text",
                "leave it out, or look why it is empty");
    }

    /** The input looks like {@code format}, which is not text. */
    static Problem binary(String where, String format) {
        return new Problem(
                "BINARY_FILE",
                "the input is not text",
                where,
                format,
                "plain text, JSON Lines, or either packed with gzip",
                "extract the text first, or convert it to UTF-8; UTF-16 without a byte order mark needs --encoding");
    }

    private static Problem missing(Input input) {
        return new Problem(
                "FILE_MISSING",
                "the input does not exist",
                input.name(),
                "no such file",
                GIVE_A_FILE,
                "check the name; relative names start from the working directory");
    }
}
