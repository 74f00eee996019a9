package org.zhner.input;

import java.io.IOException;

/** An archive is not what its format says. */
final class CorruptArchiveException extends IOException {
    CorruptArchiveException(String message) {
        super(message);
    }

    CorruptArchiveException(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
