package org.zhner.entity;

import java.util.Optional;
import org.zhner.lexicon.LinkDictionary;

/** A dictionary of forms and titles of the English Wikipedia: {@link LinkDictionary}, or nothing. */
public interface Titles {
    /** The title that a form stands for, if it is known. */
    Optional<String> of(String form);

    /** Whether there is an article of this title. */
    boolean exist(String title);

    /** A dictionary without entries. */
    static Titles none() {
        return new Titles() {
            @Override
            public Optional<String> of(String form) {
                return Optional.empty();
            }

            @Override
            public boolean exist(String title) {
                return false;
            }
        };
    }

    /** The titles of {@code dictionary}. */
    static Titles of(LinkDictionary dictionary) {
        return new Titles() {
            @Override
            public Optional<String> of(String form) {
                return dictionary.title(form);
            }

            @Override
            public boolean exist(String title) {
                return dictionary.hasTitle(title);
            }
        };
    }
}
