package org.zhner.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;

/** An input that the user named: if nothing comes of it, that is told, whatever the reason. */
final class Named implements Contents {
    private final InputName origin;
    private @Nullable Contents contents;

    Named(InputName origin, Contents contents) {
        this.origin = origin;
        this.contents = contents;
    }

    @Override
    public @Nullable Step next() {
        Contents within = contents;
        contents = null;
        return within == null ? null : new Step.Within(within);
    }

    @Override
    public Optional<Reading> ifNothing() {
        return Optional.of(Opening.reading(origin, InputProblems.nothingFound(origin.uri(), "an input")));
    }

    @Override
    public void close() {
        // What is within closes itself.
    }
}
