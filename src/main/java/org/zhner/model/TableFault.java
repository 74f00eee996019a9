package org.zhner.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** What can be wrong with a table file. */
record TableFault(Path path, String format) {
    private static final String REBUILD = "run zhner models build";

    UserException missing(Throwable cause) {
        return fault("MODEL_MISSING", "no such file", "a " + format + " file", REBUILD, cause);
    }

    UserException unreadable(Throwable cause) {
        return fault(
                "MODEL_UNREADABLE",
                cause.toString(),
                "a readable " + format + " file",
                "mend the folder's rights, or " + REBUILD,
                cause);
    }

    UserException notOurs() {
        return fault("MODEL_NOT_OURS", "another kind of file", "a table file of zhner", REBUILD, null);
    }

    UserException byteOrder() {
        return fault("MODEL_BYTE_ORDER", "big-endian numbers", "little-endian numbers", REBUILD, null);
    }

    UserException tooOld(String seen, String expected) {
        return fault("MODEL_TOO_OLD", seen, expected, REBUILD, null);
    }

    UserException tooNew(String seen, String expected) {
        return fault("MODEL_TOO_NEW", seen, expected, "use the zhner that built it, or " + REBUILD, null);
    }

    UserException wrongFormat(String seen, String expected) {
        return fault("MODEL_WRONG_FORMAT", "a " + seen + " file", "a " + expected + " file", REBUILD, null);
    }

    UserException truncated(String seen, String expected) {
        return fault("MODEL_TRUNCATED", seen, expected, REBUILD, null);
    }

    UserException corrupt(String seen, String expected) {
        return fault("MODEL_CORRUPT", seen, expected, REBUILD, null);
    }

    private UserException fault(String code, String seen, String expected, String remedy, @Nullable Throwable cause) {
        return new UserException(
                new Problem(code, "cannot use the model file", path.toString(), seen, expected, remedy), cause);
    }
}
