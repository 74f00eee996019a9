package org.zhner.cli;

import org.zhner.pipeline.Allowance;
import picocli.CommandLine.Option;

/** How much one article may cost. */
final class LimitOptions {
    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "tag an article for no longer than this; the rest of it is left, its status is partial")
    private double seconds;

    @Option(
            names = "--size-limit",
            paramLabel = "CHARACTERS",
            description = "tag no more than the first so many characters of an article; its status is partial")
    private int characters;

    /** What the next article may cost; its time begins now. */
    Allowance allowance() {
        int most = characters > 0 ? characters : Integer.MAX_VALUE;
        if (seconds <= 0) {
            return new Allowance(most, () -> false);
        }
        long begin = System.nanoTime();
        long nanos = (long) Math.min(seconds * 1e9, Long.MAX_VALUE);
        return new Allowance(most, () -> System.nanoTime() - begin > nanos);
    }

    /** What the size limit is, as it stands among the options that change the output; time changes from run to run. */
    String sizeLimit() {
        return "size-limit " + characters;
    }
}
