package org.zhner.batch;

import java.util.function.Consumer;
import org.zhner.article.Reading;

/** The documents of a run, one after the other; the same ones in the same order each time. */
@FunctionalInterface
public interface Feed {
    /**
     * Hands every document to {@code sink}, which takes its time when the batch is busy. A document that cannot be read
     * is a {@link Reading.Unreadable}. What {@code sink} throws must pass through: it ends the reading.
     */
    void forEach(Consumer<Reading> sink);

    /** How much of all input has been handed out, from 0 to 1, or NaN if nobody knows. Any thread may ask. */
    default double share() {
        return Double.NaN;
    }
}
