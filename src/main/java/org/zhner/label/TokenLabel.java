package org.zhner.label;

/** CoreNLP's labels of Chinese tokens, by their own names. {@link #GPE} holds countries too. */
public enum TokenLabel {
    /** No name. */
    O,
    PERSON,
    ORGANIZATION,
    GPE,
    LOCATION,
    FACILITY,
    /** An inhabitant or a language of a country. */
    DEMONYM,
    MISC;

    /**
     * The label of that name.
     *
     * @throws IllegalStateException if a model gives another
     */
    public static TokenLabel of(String name) {
        if (!knows(name)) {
            throw new IllegalStateException("the model gives the label " + name + ", which zhner does not know");
        }
        return valueOf(name);
    }

    /** Whether a label is one of these. */
    static boolean knows(String name) {
        for (TokenLabel known : values()) {
            if (known.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
