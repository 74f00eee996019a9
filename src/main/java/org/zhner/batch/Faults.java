package org.zhner.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** What goes wrong with an output folder. */
final class Faults {
    private Faults() {}

    /** A file there cannot be written. */
    static UserException unwritable(Path file, IOException cause) {
        return new UserException(
                new Problem(
                        "WRITE_FAILED",
                        "the output cannot be written",
                        file.toString(),
                        reason(cause),
                        "a folder that can be written, with room on its disk",
                        "make room or mend the folder, and run the same command again: it goes on where it stopped"),
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission to write";
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return cause instanceof FileSystemException
                ? cause.getClass().getSimpleName()
                : String.valueOf(cause.getMessage());
    }

    /** Another process writes there. */
    static UserException busy(Path file) {
        return new UserException(new Problem(
                "OUTPUT_BUSY",
                "another zhner is writing into the output folder",
                file.toString(),
                "a lock on its journal",
                "one run at a time",
                "wait for it, or choose another folder with -o"));
    }

    /** A shard's name is that of an input. */
    static UserException isInput(Path file) {
        return new UserException(new Problem(
                "OUTPUT_IS_INPUT",
                "an input would be replaced by its output",
                file.toString(),
                "an input of this name in the output folder",
                "an output folder without the inputs",
                "give another folder with -o"));
    }
}
