package org.zhner.batch;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells how a run goes: a line that is written over at a terminal, else a line a minute. */
public final class Progress {
    /** Tells nothing. */
    public static final Progress NONE = new Progress(Mode.QUIET, System::nanoTime, text -> {});

    private final Mode mode;
    private final LongSupplier clock;
    private final Consumer<String> out;
    private long told;
    private boolean isLineOpen;

    /** Whom it tells. */
    public enum Mode {
        TERMINAL(Duration.ofMillis(250)),
        LOG(Duration.ofMinutes(1)),
        QUIET(Duration.ofDays(36_500));

        private final long nanos;

        Mode(Duration every) {
            this.nanos = every.toNanos();
        }
    }

    /**
     * Progress for someone.
     *
     * @param clock counts nanoseconds
     * @param out takes text with its line ends
     */
    public Progress(Mode mode, LongSupplier clock, Consumer<String> out) {
        this.mode = mode;
        this.clock = clock;
        this.out = out;
        this.told = clock.getAsLong();
    }

    /** Whether it is time to tell. */
    boolean isDue() {
        return clock.getAsLong() - told >= mode.nanos;
    }

    /**
     * Tells.
     *
     * @param share of the input that is read, from 0 to 1, or NaN
     */
    void tell(Summary summary, double share) {
        told = clock.getAsLong();
        String line = line(summary, share);
        out.accept(mode == Mode.TERMINAL ? "\r\033[K" + line : line + "\n");
        isLineOpen = mode == Mode.TERMINAL;
    }

    /** Clears the terminal's line, so that something else can be told. */
    void clear() {
        if (isLineOpen) {
            out.accept("\r\033[K");
            isLineOpen = false;
        }
    }

    /** Such as {@code 12% 1,200 documents, 1.3 M characters, 85/s, 90,000 characters/s, 2 failed, 0:01:20 left}. */
    static String line(Summary summary, double share) {
        String before = Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.0f%% ", 100 * share);
        return before
                + String.format(
                        Locale.ROOT,
                        "%,d documents, %.1f M characters, %,.0f/s, %,.0f characters/s, %,d failed",
                        summary.documents(),
                        summary.characters() / 1e6,
                        summary.documentsPerSecond(),
                        summary.charactersPerSecond(),
                        summary.failed())
                + left(summary.seconds(), share);
    }

    private static String left(double seconds, double share) {
        if (Double.isNaN(share) || share <= 0 || share > 1) {
            return "";
        }
        long left = Math.round(seconds * (1 - share) / share);
        return String.format(Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60);
    }
}
