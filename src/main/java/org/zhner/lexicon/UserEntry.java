package org.zhner.lexicon;

import java.util.List;

/**
 * A name that a user wants to be found.
 *
 * @param surface as the user writes it, in either script
 * @param type what it stands for
 * @param name what to call it; empty if the article's own name for it will do
 * @param links what it is; may be empty
 * @param isSoft whether it only helps where nothing else is found, and does not override
 * @param isInside whether it holds even strictly inside a longer mention; never for a soft one
 * @param <T> the types of mentions, which this package must not know
 */
public record UserEntry<T extends Enum<T>>(
        String surface, T type, String name, List<UserLink> links, boolean isSoft, boolean isInside) {
    public UserEntry {
        links = List.copyOf(links);
    }

    /** Whether it says more of the thing than its type. */
    public boolean hasIdentity() {
        return !name.isEmpty() || !links.isEmpty();
    }
}
