package org.zhner.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** Counts outcomes as they come. */
final class Tally {
    private static final int MOST_SLOW = 5;
    private static final int MOST_FAILED = 1_000;

    private final LongSupplier clock;
    private final long start;
    private final Map<Outcome.Reason, Long> skipped = new EnumMap<>(Outcome.Reason.class);
    private final Map<String, Long> failures = new TreeMap<>();
    private final PriorityQueue<Outcome.Tagged> slowest =
            new PriorityQueue<>(Comparator.comparingLong(Outcome.Tagged::nanos));
    private final List<Outcome.Failed> firstFailed = new ArrayList<>();
    private long tagged;
    private long partial;
    private long failed;
    private long bugs;
    private long characters;

    Tally(LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
        for (Outcome.Reason reason : Outcome.Reason.values()) {
            skipped.put(reason, 0L);
        }
    }

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Tagged done) {
            add(done);
        } else if (outcome instanceof Outcome.Failed fault) {
            add(fault);
        } else if (outcome instanceof Outcome.Skipped skip) {
            skipped.merge(skip.reason(), 1L, Long::sum);
        }
    }

    private void add(Outcome.Tagged done) {
        tagged++;
        partial += done.isPartial() ? 1 : 0;
        characters += done.characters();
        slowest.add(done);
        if (slowest.size() > MOST_SLOW) {
            slowest.remove();
        }
    }

    private void add(Outcome.Failed fault) {
        failed++;
        bugs += fault.isBug() ? 1 : 0;
        failures.merge(fault.problem().code(), 1L, Long::sum);
        if (firstFailed.size() < MOST_FAILED) {
            firstFailed.add(fault);
        }
    }

    Summary summary(boolean isComplete, int threads) {
        List<Outcome.Tagged> slow = new ArrayList<>(slowest);
        slow.sort(Comparator.comparingLong(Outcome.Tagged::nanos).reversed());
        return new Summary(
                isComplete,
                tagged,
                partial,
                Collections.unmodifiableMap(new EnumMap<>(skipped)),
                failed,
                bugs,
                Collections.unmodifiableMap(new TreeMap<>(failures)),
                characters,
                clock.getAsLong() - start,
                threads,
                List.copyOf(slow),
                List.copyOf(firstFailed));
    }
}
