package org.zhner.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.zhner.article.Reading;
import org.zhner.batch.Feed;
import org.zhner.input.ArticleReader;
import org.zhner.input.Input;
import org.zhner.input.Readings;
import org.zhner.problem.Problem;

/** The documents of inputs, one input after the other, for a batch. */
final class InputFeed implements Feed {
    /** So often in a row there may be no memory for the next document before the reading ends. */
    private static final int MOST_FAILURES = 3;

    private final ArticleReader reader;
    private final List<Input> inputs;
    private final boolean isCountable;
    private final AtomicLong done = new AtomicLong();

    InputFeed(ArticleReader reader, List<Input> inputs) {
        this.reader = reader;
        this.inputs = inputs;
        this.isCountable = inputs.size() > 1 && inputs.stream().allMatch(reader::isOneDocument);
    }

    @Override
    public void forEach(Consumer<Reading> sink) {
        int failures = 0;
        try (Readings readings = reader.read(inputs)) {
            boolean goesOn = true;
            while (goesOn) {
                Reading reading = null;
                try {
                    goesOn = readings.hasNext();
                    reading = goesOn ? readings.next() : null;
                    failures = 0;
                } catch (OutOfMemoryError cause) {
                    if (++failures > MOST_FAILURES) {
                        throw cause;
                    }
                    reading = tooLarge(cause);
                }
                if (reading != null) {
                    sink.accept(reading);
                    done.incrementAndGet();
                }
            }
        }
    }

    @Override
    public double share() {
        return isCountable ? (double) done.get() / inputs.size() : Double.NaN;
    }

    private Reading tooLarge(OutOfMemoryError cause) {
        String name = inputs.size() == 1 ? inputs.get(0).name() : "document " + (done.get() + 1);
        Problem problem = new Problem(
                "MEMORY_FULL",
                "there was not enough memory to read this document",
                name,
                String.valueOf(cause.getMessage()),
                "room for the largest documents",
                "give Java more, as in ZHNER_JAVA_OPTS=-Xmx8g, or split the input");
        return new Reading.Unreadable(name, name, OptionalLong.empty(), problem);
    }
}
