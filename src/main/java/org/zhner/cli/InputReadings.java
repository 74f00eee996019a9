package org.zhner.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.zhner.article.ArticleReader;
import org.zhner.article.Input;
import org.zhner.article.Reading;
import org.zhner.batch.Readings;
import org.zhner.problem.Problem;

/** The documents of several inputs, one input after the other. */
final class InputReadings implements Readings {
    private final ArticleReader reader;
    private final List<Input> inputs;
    private final boolean isJsonLines;
    private volatile int done;

    InputReadings(ArticleReader reader, List<Input> inputs, boolean isJsonLines) {
        this.reader = reader;
        this.inputs = inputs;
        this.isJsonLines = isJsonLines;
    }

    @Override
    public void forEach(Consumer<Reading> sink) {
        for (int index = 0; index < inputs.size(); index++) {
            Input input = inputs.get(index);
            try {
                if (isJsonLines) {
                    reader.readJsonLines(input, sink);
                } else {
                    reader.readText(input, sink);
                }
            } catch (OutOfMemoryError cause) {
                sink.accept(tooLarge(input, cause));
            }
            done = index + 1;
        }
    }

    @Override
    public double share() {
        return inputs.size() == 1 ? Double.NaN : (double) done / inputs.size();
    }

    private static Reading tooLarge(Input input, OutOfMemoryError cause) {
        Problem problem = new Problem(
                "MEMORY_FULL",
                "there was not enough memory to read on in this input",
                input.name(),
                String.valueOf(cause.getMessage()),
                "room for the largest documents",
                "give Java more, as in ZHNER_JAVA_OPTS=-Xmx8g, or split the input");
        return new Reading.Unreadable(input.name(), input.name(), OptionalLong.empty(), problem);
    }
}
