package org.zhner.packing;

import java.io.IOException;

/** What begins like gzip or zstd is none, or was cut. */
public final class CorruptPackingException extends IOException {
    private final String kind;

    CorruptPackingException(String kind, IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.kind = kind;
    }

    /** {@code gzip} or {@code zstd}. */
    public String kind() {
        return kind;
    }
}
