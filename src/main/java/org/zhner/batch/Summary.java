package org.zhner.batch;

import java.util.List;
import java.util.Map;

/**
 * The account of a run.
 *
 * @param isComplete whether it came to the end of the input
 * @param tagged documents tagged and written, the partial ones with them
 * @param partial documents of which a limit kept some text from being tagged
 * @param skipped how many, by reason, in the order of the reasons; none left out
 * @param failed how many
 * @param bugs how many of the failed are zhner's fault
 * @param failures how many failed, by code of problem
 * @param characters of the tagged documents, in code points
 * @param nanos that the run took
 * @param threads that tagged
 * @param slowest the documents that took longest to tag, slowest first
 * @param firstFailed the first of the failed documents
 */
public record Summary(
        boolean isComplete,
        long tagged,
        long partial,
        Map<Outcome.Reason, Long> skipped,
        long failed,
        long bugs,
        Map<String, Long> failures,
        long characters,
        long nanos,
        int threads,
        List<Outcome.Tagged> slowest,
        List<Outcome.Failed> firstFailed) {
    /** All that were met. */
    public long documents() {
        return tagged
                + failed
                + skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many were skipped for this reason. */
    public long skipped(Outcome.Reason reason) {
        return skipped.getOrDefault(reason, 0L);
    }

    /** Length of the run. */
    public double seconds() {
        return nanos / 1e9;
    }

    /** Tagged documents a second. */
    public double documentsPerSecond() {
        return nanos == 0 ? 0 : tagged / seconds();
    }

    /** Tagged characters a second. */
    public double charactersPerSecond() {
        return nanos == 0 ? 0 : characters / seconds();
    }
}
