package org.zhner.packing;

import java.io.IOException;

/** An archive is not what its format says. */
public final class CorruptArchiveException extends IOException {
    public CorruptArchiveException(String message) {
        super(message);
    }

    public CorruptArchiveException(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
