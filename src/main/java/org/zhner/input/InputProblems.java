package org.zhner.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.zhner.packing.Budget;
import org.zhner.packing.CorruptArchiveException;
import org.zhner.packing.CorruptPackingException;
import org.zhner.packing.Unpacking;
import org.zhner.problem.Problem;

/** Tells what is wrong with an input that cannot be read. */
final class InputProblems {
    private static final String GIVE_A_FILE = "a file of text that can be read";

    private InputProblems() {}

    /** What is wrong with a file before a byte is read, if anything. */
    static Optional<Problem> beforeReading(Path file, String uri) {
        if (Files.isSymbolicLink(file) && Files.notExists(file)) {
            return Optional.of(new Problem(
                    "FILE_MISSING",
                    "the input does not exist",
                    uri,
                    "a symbolic link to a file that is not there",
                    GIVE_A_FILE,
                    "mend the link or leave it out"));
        }
        return Files.notExists(file) ? Optional.of(missing(uri)) : Optional.empty();
    }

    /** A pipe or device in a folder, which could be read for ever. */
    static Problem notAFile(String uri) {
        return new Problem(
                "NOT_A_FILE",
                "the input is neither a file nor a folder",
                uri,
                "a pipe, a socket or a device",
                GIVE_A_FILE,
                "name it itself if it is meant to be read, or leave it out with --exclude");
    }

    /** What an exception while reading says about the input. */
    static Problem whileReading(String uri, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return missing(uri);
        }
        if (cause instanceof AccessDeniedException) {
            return new Problem(
                    "FILE_UNREADABLE",
                    "the input may not be read",
                    uri,
                    "no permission to read it",
                    GIVE_A_FILE,
                    "change its permissions or run as its owner");
        }
        if (cause instanceof Budget.SpentException) {
            return spent(uri, cause);
        }
        if (cause instanceof Unpacking.TooDeepException) {
            return tooDeep(uri);
        }
        if (cause instanceof CorruptArchiveException) {
            return corruptArchive(uri, cause);
        }
        if (cause instanceof CorruptPackingException corrupt) {
            return corruptPacking(corrupt.kind(), uri, cause);
        }
        return new Problem(
                "READ_FAILED",
                "the input could not be read to its end",
                uri,
                cause.getClass().getSimpleName() + ": " + cause.getMessage(),
                GIVE_A_FILE,
                "check the disk or network that it is on, and try again");
    }

    /** The input has nothing that could be tagged. */
    static Problem empty(String uri, String seen) {
        return new Problem(
                "EMPTY_FILE",
                "the input has no text",
                uri,
                seen,
                "at least one character of text",
                "leave it out, or look why it is empty");
    }

    /** A folder, archive or list has no document. */
    static Problem nothingFound(String uri, String kind) {
        return new Problem(
                "NOTHING_FOUND",
                "there is no document in the input",
                uri,
                kind + " without a file that is to be read",
                "at least one file",
                "check --include and --exclude; hidden files count only if they are named");
    }

    /** The archives and packings are inside each other too often. */
    static Problem tooDeep(String uri) {
        return new Problem(
                "ARCHIVE_TOO_DEEP",
                "the input is packed inside too many archives",
                uri,
                "more than " + Limits.USUAL.depth() + " archives or packings inside each other",
                "at most " + Limits.USUAL.depth(),
                "unpack it yourself, if you trust it");
    }

    private static Problem spent(String uri, IOException cause) {
        return new Problem(
                "UNPACKS_TOO_LARGE",
                "the input unpacks to so much that it may be a bomb; nothing after this place in it is read",
                uri,
                String.valueOf(cause.getMessage()),
                "at most " + Limits.USUAL.ratio() + " bytes out of each packed one",
                "unpack it yourself, if you trust it");
    }

    private static Problem corruptArchive(String uri, IOException cause) {
        return new Problem(
                "ARCHIVE_CORRUPT",
                "the archive cannot be read, or not to its end",
                uri,
                String.valueOf(cause.getMessage()),
                "a complete ZIP or tar archive",
                "fetch or pack it again; what could be read of it was read");
    }

    private static Problem corruptPacking(String kind, String uri, IOException cause) {
        return new Problem(
                kind.equals("gzip") ? "GZIP_CORRUPT" : "ZSTD_CORRUPT",
                "the input begins like " + kind + " but cannot be unpacked",
                uri,
                String.valueOf(cause.getMessage()),
                "a complete " + kind + " file",
                "fetch or pack it again");
    }

    private static Problem missing(String uri) {
        return new Problem(
                "FILE_MISSING",
                "the input does not exist",
                uri,
                "no such file",
                GIVE_A_FILE,
                "check the name; relative names start from the working directory");
    }
}
