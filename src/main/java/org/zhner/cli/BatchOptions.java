package org.zhner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhner.batch.Settings;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import picocli.CommandLine.Option;

/** How to run a batch, which is what {@code -o} makes of a run. */
final class BatchOptions {
    @Option(names = "--threads", paramLabel = "N", description = "tag with so many threads (default: all cores)")
    private @Nullable Integer threads;

    @Option(
            names = "--shard-size",
            paramLabel = "N",
            description = "put N documents in a file of JSON Lines (default: a file a document)")
    private @Nullable Integer shardSize;

    @Option(names = "--gzip", description = "pack every file with gzip")
    private boolean gzip;

    @Option(names = "--force", description = "do again what the journal of the output folder says is done")
    private boolean force;

    @Option(
            names = "--retry-failed",
            description =
                    "try again what failed before or was tagged in part (default: only what is missing or changed)")
    private boolean retryFailed;

    @Option(names = "--fail-fast", description = "stop at the first document that fails")
    private boolean failFast;

    @Option(names = "--report", paramLabel = "FILE", description = "write a summary of the run as JSON")
    private @Nullable Path report;

    @Option(names = "--quiet", description = "tell failures only: no progress, no summary")
    private boolean quiet;

    /**
     * All this for the runner.
     *
     * @throws UserException if a number makes no sense
     */
    Settings settings() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Settings(
                threads == null ? cores : positive("--threads", threads),
                shardSize == null ? 0 : positive("--shard-size", shardSize),
                gzip,
                force,
                retryFailed,
                failFast);
    }

    @Nullable
    Path report() {
        return report;
    }

    boolean quiet() {
        return quiet;
    }

    /** Which of these options were given. */
    List<String> given() {
        List<String> names = new ArrayList<>();
        add(names, "--threads", threads != null);
        add(names, "--shard-size", shardSize != null);
        add(names, "--gzip", gzip);
        add(names, "--force", force);
        add(names, "--retry-failed", retryFailed);
        add(names, "--fail-fast", failFast);
        add(names, "--report", report != null);
        add(names, "--quiet", quiet);
        return names;
    }

    private static void add(List<String> names, String name, boolean isGiven) {
        if (isGiven) {
            names.add(name);
        }
    }

    private static int positive(String option, int number) {
        if (number < 1) {
            throw new UserException(new Problem(
                    "USAGE", "the number makes no sense", option, String.valueOf(number), "1 or more", "give another"));
        }
        return number;
    }
}
