package org.zhner.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;
import org.zhner.batch.JournalLine.State;
import org.zhner.batch.Outcome.Reason;
import org.zhner.batch.Worker.Result;
import org.zhner.pipeline.Provenance;
import org.zhner.problem.UserException;

/**
 * Runs a batch: takes documents from where they are read, has them tagged by several threads, and settles them in the
 * order of input. Memory does not grow with their number but for 24 to 72 bytes each, which tell what is done.
 */
public final class BatchRunner {
    /** Documents on their way for each thread: enough to keep all busy behind one that takes long. */
    private static final int WINDOW = 64;

    /** UTF-16 units of text on their way. */
    private static final long MOST_UNITS = 8_000_000;

    private static final long TICK_MILLIS = 200;

    private final Settings settings;
    private final Worker.ArticleTagger tagger;
    private final List<Format> formats;
    private final Progress progress;
    private final Consumer<Outcome.Failed> onFailure;
    private final LongSupplier clock;
    private final Deque<Pending> window = new ArrayDeque<>();
    private long units;
    private boolean isCut;
    private volatile boolean isStopped;

    /** A document on its way. */
    private record Pending(Store.Place place, int units, Future<Result> result) {}

    /**
     * A runner, for one run.
     *
     * @param formats a file in each for every document; one if they go into shards
     * @param onFailure is told of every failure as it is settled
     * @param clock counts nanoseconds
     */
    public BatchRunner(
            Settings settings,
            Worker.ArticleTagger tagger,
            List<Format> formats,
            Progress progress,
            Consumer<Outcome.Failed> onFailure,
            LongSupplier clock) {
        if (settings.shardSize() > 0 && formats.size() != 1) {
            throw new IllegalArgumentException("shards in " + formats.size() + " formats");
        }
        this.settings = settings;
        this.tagger = tagger;
        this.formats = List.copyOf(formats);
        this.progress = progress;
        this.onFailure = onFailure;
        this.clock = clock;
    }

    /** Lets what is being tagged finish and ends the run there. Any thread may call it, at any time. */
    public void stop() {
        isStopped = true;
    }

    /**
     * Tags and writes all documents that are not done.
     *
     * @param folder for the output
     * @param reserved names of files in it that are inputs
     * @param pipeline what tags
     * @param options all that changes a byte of output and is not in {@code pipeline}
     * @throws UserException if the folder cannot be written
     */
    public Summary run(Feed feed, Path folder, Collection<String> reserved, Provenance pipeline, List<String> options) {
        Digest run = Digest.ofRun(pipeline, options);
        try (Journal journal = Journal.open(folder, layout(), pipeline.version(), clock);
                Store store = settings.shardSize() == 0
                        ? new FileStore(folder, formats, settings.isGzip(), journal, reserved)
                        : new ShardStore(folder, formats.get(0), settings, journal, reserved)) {
            return run(feed, run, store);
        } catch (IOException cause) {
            throw Faults.unwritable(folder, cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", cause);
        }
    }

    private String layout() {
        String extensions =
                String.join(" ", formats.stream().map(Format::extension).toList());
        return (settings.shardSize() == 0 ? "files " : "shards of " + settings.shardSize() + " ")
                + extensions
                + (settings.isGzip() ? " gzip" : "");
    }

    private Summary run(Feed feed, Digest run, Store store) throws IOException, InterruptedException {
        Tally tally = new Tally(clock);
        Worker worker = new Worker(tagger, store, clock, () -> isStopped);
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads(), task -> {
            Thread thread = new Thread(task, "zhner-tagger");
            thread.setDaemon(true);
            return thread;
        });
        ReadingQueue queue = ReadingQueue.start(feed);
        boolean isComplete = false;
        try {
            isComplete = drain(feed, queue, run, store, worker, pool, tally);
        } finally {
            isStopped = true;
            queue.stop();
            pool.shutdown(); // and what is running ends first, so that it leaves nothing half-written
            pool.awaitTermination(1, TimeUnit.DAYS);
            progress.clear();
        }
        store.finish(isComplete);
        rethrow(queue.fault());
        return tally.summary(isComplete, settings.threads());
    }

    /** Takes documents until there are no more, or the run is stopped; says which. */
    private boolean drain(
            Feed feed, ReadingQueue queue, Digest run, Store store, Worker worker, ExecutorService pool, Tally tally)
            throws IOException, InterruptedException {
        while (!isStopped && !(queue.isDry() && window.isEmpty())) {
            boolean mustWait = window.size() >= WINDOW * settings.threads() || units >= MOST_UNITS || queue.isDry();
            Reading reading = mustWait ? null : queue.poll(window.isEmpty() ? TICK_MILLIS : 1);
            if (reading != null) {
                take(reading, run, store, worker, pool);
            }
            while (!window.isEmpty() && isDone(window.peek(), mustWait ? TICK_MILLIS : 0)) {
                settle(window.remove(), store, tally);
                mustWait = false;
            }
            if (progress.isDue()) {
                progress.tell(tally.summary(false, settings.threads()), feed.share());
            }
        }
        boolean isComplete = !isStopped && queue.fault() == null;
        while (!window.isEmpty()) {
            settle(window.remove(), store, tally);
        }
        return isComplete;
    }

    private void take(Reading reading, Digest run, Store store, Worker worker, ExecutorService pool)
            throws IOException {
        Store.Place place = store.place(reading, run.of(reading));
        if (isKept(place)) {
            window.add(new Pending(place, 0, CompletableFuture.completedFuture(Result.KEPT)));
            return;
        }
        int length = ReadingQueue.units(reading);
        units += length;
        window.add(new Pending(place, length, pool.submit(() -> worker.work(place, reading))));
    }

    private boolean isKept(Store.Place place) {
        Done.Entry before = place.before();
        return before != null
                && !settings.isForced()
                && before.matches(place.digest())
                && (before.state() == State.TAGGED || !settings.retriesFailed());
    }

    /** Whether a document is done within so many milliseconds. */
    private static boolean isDone(Pending pending, long millis) throws InterruptedException {
        try {
            pending.result().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException fault) { // told when it is settled
            return true;
        }
    }

    private void settle(Pending pending, Store store, Tally tally) throws IOException, InterruptedException {
        units -= pending.units();
        Outcome outcome = settle(pending.place(), result(pending.result()), store);
        tally.add(outcome);
        if (outcome instanceof Outcome.Failed failed) {
            progress.clear();
            onFailure.accept(failed);
            if (settings.failsFast()) {
                stop();
            }
        }
    }

    private Outcome settle(Store.Place place, Result result, Store store) throws IOException {
        isCut |= result.isStopped();
        if (result.isStopped() || (isCut && store.isOrdered())) {
            return new Outcome.Skipped(place.id(), Reason.STOPPED);
        }
        if (result.outcome() == null) {
            store.keep(place);
            boolean hasFailed = place.before() != null && place.before().state() == State.FAILED;
            return new Outcome.Skipped(place.id(), hasFailed ? Reason.FAILED_BEFORE : Reason.DONE_BEFORE);
        }
        store.settle(place, result.written(), result.state());
        return result.outcome();
    }

    private static Result result(Future<Result> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException cause) {
            if (cause.getCause() instanceof IOException failure) {
                throw failure;
            }
            rethrow(cause.getCause());
            throw new IllegalStateException("a document failed without a cause", cause);
        }
    }

    private static void rethrow(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException exception) {
            throw exception;
        }
        if (cause instanceof Error error) {
            throw error;
        }
    }
}
