package org.zhner.lexicon;

import org.jspecify.annotations.Nullable;

/** Tells what kind of thing a name stands for. */
public interface NameTypes {
    /**
     * The type of {@code surface} if people and institutions have it with one type only; otherwise null. Places are for
     * linking.
     *
     * @param surface normalised
     */
    @Nullable
    NameType typeOf(String surface);
}
