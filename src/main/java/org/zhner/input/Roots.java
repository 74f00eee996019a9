package org.zhner.input;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The inputs that the user named. */
final class Roots implements Contents {
    private final Iterator<Input> inputs;
    private final Opening opening;

    Roots(Iterator<Input> inputs, Opening opening) {
        this.inputs = inputs;
        this.opening = opening;
    }

    @Override
    public @Nullable Step next() {
        return inputs.hasNext() ? opening.root(inputs.next()) : null;
    }

    @Override
    public void close() {
        // Each input closes itself.
    }
}
