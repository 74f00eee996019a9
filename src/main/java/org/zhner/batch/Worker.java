package org.zhner.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.batch.JournalLine.State;
import org.zhner.batch.Outcome.Stage;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Takes one document from its reading to its bytes, and a failure of any kind to its account. Runs in any thread. */
public final class Worker {
    private final ArticleTagger tagger;
    private final Store store;
    private final LongSupplier clock;
    private final BooleanSupplier isStopped;

    /** Tags an article; called by several threads at a time. */
    @FunctionalInterface
    public interface ArticleTagger {
        TaggedArticle tag(Article article);
    }

    /** What came of it; without an outcome nothing was done. */
    record Result(@Nullable Outcome outcome, Store.Written written, boolean isStopped) {
        private static final Store.Written NOTHING = new Store.Written(0, new ByteArrayOutputStream(0));

        /** What an earlier run did is good. */
        static final Result KEPT = new Result(null, NOTHING, false);

        /** The run was stopped before the document was begun. */
        static final Result STOPPED = new Result(null, NOTHING, true);

        State state() {
            if (outcome instanceof Outcome.Tagged tagged) {
                return tagged.isPartial() ? State.PARTIAL : State.TAGGED;
            }
            return State.FAILED;
        }
    }

    Worker(ArticleTagger tagger, Store store, LongSupplier clock, BooleanSupplier isStopped) {
        this.tagger = tagger;
        this.store = store;
        this.clock = clock;
        this.isStopped = isStopped;
    }

    /**
     * Tags and writes a document.
     *
     * @throws IOException if there is no room for it, or none may write there: every other document would meet the same
     */
    Result work(Store.Place place, Reading reading) throws IOException {
        if (isStopped.getAsBoolean()) {
            return Result.STOPPED;
        }
        if (reading instanceof Reading.Unreadable unreadable) {
            return failure(place, unreadable.uri(), unreadable.record(), Stage.READ, unreadable.problem());
        }
        Article article = ((Reading.Read) reading).article();
        TaggedArticle tagged;
        long start = clock.getAsLong();
        try {
            tagged = tagger.tag(article);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError cause) {
            return failure(place, article, Stage.TAG, cause);
        }
        long nanos = clock.getAsLong() - start;
        try {
            Store.Written written = store.write(place, (format, out) -> format.write(tagged, out));
            int characters = article.text().codePointCount(0, article.text().length());
            return new Result(new Outcome.Tagged(article.id(), characters, nanos, tagged.isPartial()), written, false);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError cause) {
            return failure(place, article, Stage.WRITE, cause);
        }
    }

    private Result failure(Store.Place place, Article article, Stage stage, Throwable cause) throws IOException {
        String uri = article.source().uri();
        return failure(place, uri, article.source().record(), stage, problem(uri, cause));
    }

    private Result failure(Store.Place place, String uri, OptionalLong record, Stage stage, Problem problem)
            throws IOException {
        Store.Written written = store.write(
                place, (Format format, OutputStream out) -> format.writeFailure(place.id(), uri, record, problem, out));
        return new Result(new Outcome.Failed(place.id(), uri, stage, problem), written, false);
    }

    private static Problem problem(String uri, Throwable cause) {
        if (cause instanceof UserException fault) {
            return fault.problem();
        }
        if (cause instanceof OutOfMemoryError) {
            return new Problem(
                    "MEMORY_FULL",
                    "there was not enough memory for this document",
                    uri,
                    String.valueOf(cause.getMessage()),
                    "room for the largest documents, as many as there are threads",
                    "give Java more, as in ZHNER_JAVA_OPTS=-Xmx8g, or fewer --threads; then --retry-failed");
        }
        if (cause instanceof StackOverflowError) {
            return new Problem(
                    "STACK_FULL",
                    "the document is nested or built in a way that zhner cannot follow",
                    uri,
                    "StackOverflowError",
                    "text that is tagged in bounded depth",
                    "report it with the document if you may; ZHNER_JAVA_OPTS=-Xss16m may help, with --retry-failed");
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return new Problem(
                Outcome.Failed.BUG,
                "zhner failed on this document",
                uri,
                cause + (trace.length == 0 ? "" : " at " + trace[0]),
                "a tagged document",
                "report it with the document if you may");
    }
}
