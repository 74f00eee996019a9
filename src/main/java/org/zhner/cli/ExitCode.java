package org.zhner.cli;

/** What the process returns. */
final class ExitCode {
    /** All that was asked for is done. */
    static final int DONE = 0;

    /** Finished, but some of several documents failed. */
    static final int SOME_FAILED = 1;

    /** Bad usage, bad input or a bad model; the message says what to do. */
    static final int USER = 2;

    /** A bug in zhner. */
    static final int BUG = 3;

    private ExitCode() {}
}
