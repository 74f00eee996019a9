package org.zhner.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;

/** Documents between the thread that reads and the one that decides; bounded by number and by length of text. */
final class ReadingQueue {
    private static final int MOST = 64;
    private static final long MOST_UNITS = 4_000_000;

    private final Queue<Reading> waiting = new ArrayDeque<>();
    private long units;
    private boolean isEnded;
    private boolean isStopped;
    private @Nullable Throwable fault;

    /** Starts reading in a thread of its own, which may be left behind where it cannot be stopped. */
    static ReadingQueue start(Feed feed) {
        ReadingQueue queue = new ReadingQueue();
        Thread thread = new Thread(() -> queue.fill(feed), "zhner-reader");
        thread.setDaemon(true);
        thread.start();
        return queue;
    }

    private void fill(Feed feed) {
        Throwable thrown = null;
        try {
            feed.forEach(this::put);
        } catch (CancellationException stopped) { // by stop
            thrown = null;
        } catch (RuntimeException | Error cause) {
            thrown = cause;
        } finally {
            end(thrown);
        }
    }

    private synchronized void end(@Nullable Throwable thrown) {
        fault = thrown;
        isEnded = true;
        notifyAll();
    }

    private synchronized void put(Reading reading) {
        try {
            while (!isStopped && !waiting.isEmpty() && (waiting.size() >= MOST || units >= MOST_UNITS)) {
                wait();
            }
        } catch (InterruptedException cause) {
            throw new CancellationException("interrupted");
        }
        if (isStopped) {
            throw new CancellationException("stopped");
        }
        waiting.add(reading);
        units += units(reading);
        notifyAll();
    }

    /** The next document if one is there within so many milliseconds. */
    synchronized @Nullable Reading poll(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long left = millis;
        while (waiting.isEmpty() && !isEnded && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        Reading reading = waiting.poll();
        if (reading != null) {
            units -= units(reading);
            notifyAll();
        }
        return reading;
    }

    /** Whether nothing more will come. */
    synchronized boolean isDry() {
        return isEnded && waiting.isEmpty();
    }

    /** What broke the reading off, if anything did. */
    synchronized @Nullable Throwable fault() {
        return fault;
    }

    /** Ends the reading; what is waiting is dropped. */
    synchronized void stop() {
        isStopped = true;
        waiting.clear();
        units = 0;
        notifyAll();
    }

    /** UTF-16 units of text that it holds. */
    static int units(Reading reading) {
        return reading instanceof Reading.Read read ? read.article().text().length() : 0;
    }
}
