package org.zhner.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;

/** Something that holds documents, read step by step. It opens nothing before its first step. */
interface Contents extends Closeable {
    /** What comes next; null after the last. What cannot be read is a step, not an exception. */
    @Nullable
    Step next();

    /** What to say if there was no document in here at all; nothing if that is as well. */
    default Optional<Reading> ifNothing() {
        return Optional.empty();
    }

    /** Closes what is open. */
    @Override
    void close() throws IOException;

    /** One step. */
    sealed interface Step {
        /** A document. */
        record Document(Reading reading) implements Step {}

        /** More contents, to be read to their end before the next step here. */
        record Within(Contents contents) implements Step {}
    }
}
