package org.zhner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.zhner.batch.BatchRunner;
import org.zhner.batch.Feed;
import org.zhner.batch.Format;
import org.zhner.batch.Outcome;
import org.zhner.batch.Progress;
import org.zhner.batch.Report;
import org.zhner.batch.Summary;
import org.zhner.batch.Worker;
import org.zhner.input.Input;
import org.zhner.model.AtomicFile;
import org.zhner.pipeline.Provenance;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Runs a batch on the command line: tells its progress and its failures, and stops it when the user asks. */
final class Batch {
    /** Failures that are told in full; the report and the output have all of them. */
    private static final int MOST_TOLD = 10;

    private static final long STOP_SECONDS = 600;

    private final Surroundings surroundings;
    private final BatchOptions options;
    private final PrintStream err;
    private int told;

    Batch(Surroundings surroundings, BatchOptions options) {
        this.surroundings = surroundings;
        this.options = options;
        this.err = surroundings.err();
    }

    /** Names of files in {@code folder} that are inputs. */
    static List<String> reserved(List<Input> inputs, Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (Input input : inputs) {
            if (input instanceof Input.File file && Files.isDirectory(folder)) {
                requireOther(file, folder);
                Path parent = file.path().toAbsolutePath().getParent();
                if (parent != null && Files.isDirectory(parent) && Files.isSameFile(parent, folder)) {
                    names.add(String.valueOf(file.path().getFileName()));
                }
            }
        }
        return names;
    }

    /** The output of a run is no input of the next. */
    private static void requireOther(Input.File input, Path folder) throws IOException {
        if (Files.isDirectory(input.path()) && Files.isSameFile(input.path(), folder)) {
            throw new UserException(new Problem(
                    "OUTPUT_IS_INPUT",
                    "a folder cannot be both read and written to",
                    folder.toString(),
                    "-o with a folder that is an input",
                    "a folder of its own",
                    "give another folder with -o; one inside the input is passed over"));
        }
    }

    /** Runs it and returns the exit code. */
    int run(
            Feed feed,
            Worker.ArticleTagger tagger,
            List<Format> formats,
            Path folder,
            List<String> reserved,
            Provenance pipeline,
            List<String> settings)
            throws IOException {
        BatchRunner runner =
                new BatchRunner(options.settings(), tagger, formats, progress(), this::tell, System::nanoTime);
        CountDownLatch end = new CountDownLatch(1);
        surroundings.signals().onStop(() -> stop(runner, end));
        try {
            Summary summary = runner.run(feed, folder, reserved, pipeline, settings);
            account(summary);
            return exitCode(summary);
        } finally {
            end.countDown();
        }
    }

    private static void stop(BatchRunner runner, CountDownLatch end) {
        runner.stop();
        try {
            end.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    private Progress progress() {
        boolean isTerminal =
                !surroundings.environment().getOrDefault("ZHNER_TERMINAL", "").isEmpty();
        Progress.Mode mode =
                options.quiet() ? Progress.Mode.QUIET : isTerminal ? Progress.Mode.TERMINAL : Progress.Mode.LOG;
        return new Progress(mode, System::nanoTime, text -> {
            err.print(text);
            err.flush();
        });
    }

    private void tell(Outcome.Failed failed) {
        told++;
        if (told <= MOST_TOLD) {
            err.println("zhner: " + failed.problem().block());
        } else if (told == MOST_TOLD + 1) {
            err.println("zhner: more documents failed; --report FILE lists them");
        }
    }

    private void account(Summary summary) throws IOException {
        Report report = new Report(summary);
        if (!options.quiet()) {
            err.print(report.text());
        }
        if (options.report() != null) {
            AtomicFile.write(options.report(), report::writeJson);
        }
        if (!summary.isComplete()) {
            err.println("zhner: stopped before the end. What is done is kept: run the same command again to go on.");
        }
    }

    private static int exitCode(Summary summary) {
        if (summary.bugs() > 0) {
            return ExitCode.BUG;
        }
        return summary.failed() + summary.skipped(Outcome.Reason.FAILED_BEFORE) > 0
                ? ExitCode.SOME_FAILED
                : ExitCode.DONE;
    }
}
