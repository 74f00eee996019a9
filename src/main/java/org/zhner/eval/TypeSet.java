package org.zhner.eval;

/** The types that mentions are compared by. */
public enum TypeSet {
    /** zhner's own: person, country, other administrative place, other location, organisation. */
    FIVE,
    /** Those of Universal NER: all places are one type. */
    THREE,
    /** None: spans alone. */
    ONE;

    /**
     * What {@code label} is among these types.
     *
     * @throws IllegalArgumentException if this tells more types apart than the label does
     */
    Label project(Label label) {
        return switch (this) {
            case FIVE -> five(label);
            case THREE -> three(label);
            case ONE -> Label.NAME;
        };
    }

    /** Whether {@code label} can be told among these types. */
    boolean covers(Label label) {
        return switch (this) {
            case FIVE -> label.compareTo(Label.ORGANIZATION) <= 0;
            case THREE -> label != Label.NAME;
            case ONE -> true;
        };
    }

    private static Label five(Label label) {
        if (!FIVE.covers(label)) {
            throw new IllegalArgumentException(label + " is none of the five types");
        }
        return label;
    }

    private static Label three(Label label) {
        return switch (label) {
            case PERSON, PER -> Label.PER;
            case COUNTRY, GPE, LOCATION, LOC -> Label.LOC;
            case ORGANIZATION, ORG -> Label.ORG;
            case NAME -> throw new IllegalArgumentException("a name without a type is none of the three types");
        };
    }
}
