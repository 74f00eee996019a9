package org.zhner.eval;

import java.util.Arrays;
import java.util.Optional;
import org.zhner.tag.EntityType;

/** A type as gold or a system gives it: one of zhner's five, of the three of Universal NER, or just a name. */
public enum Label {
    PERSON,
    COUNTRY,
    GPE,
    LOCATION,
    ORGANIZATION,
    /** People, in Universal NER. */
    PER,
    /** Places of every kind, in Universal NER. */
    LOC,
    /** Institutions, in Universal NER. */
    ORG,
    /** Anything, where only spans are compared. */
    NAME;

    /** The label of one of zhner's types. */
    public static Label of(EntityType type) {
        return switch (type) {
            case PERSON -> PERSON;
            case COUNTRY -> COUNTRY;
            case GPE -> GPE;
            case LOCATION -> LOCATION;
            case ORGANIZATION -> ORGANIZATION;
        };
    }

    /** The label that a file calls {@code name}; empty where there is none. */
    static Optional<Label> named(String name) {
        return Arrays.stream(values())
                .filter(label -> label != NAME && label.name().equals(name))
                .findFirst();
    }
}
