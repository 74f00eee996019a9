package org.zhner.lexicon;

import org.jspecify.annotations.Nullable;

/** What an entry of the knowledge table is; a subset of the types of mentions, which this package must not know. */
public enum NameType {
    PERSON,
    ORGANIZATION,
    /** Cities, provinces and the like. */
    GPE,
    /** Regions, waters, mountains, facilities. */
    LOCATION;

    /** Whether it is a kind of place; the table's places serve to link what was found, not to find names. */
    public boolean isPlace() {
        return this == GPE || this == LOCATION;
    }

    /** The constant of this name; null if there is none. */
    static @Nullable NameType named(String name) {
        for (NameType type : values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }
}
