package org.zhner.pipeline;

/**
 * Something about a tagged article that its reader should know. The article is tagged all the same.
 *
 * @param code stable upper-case name, such as {@code NO_CHINESE}
 * @param message for a person
 * @param stage name of the stage that noticed, such as {@code normalise}
 */
public record Issue(String code, String message, String stage) {
    static final String TIME_LIMIT = "TIME_LIMIT";
    static final String SIZE_LIMIT = "SIZE_LIMIT";

    /** Whether some of the text was left untagged. */
    public boolean isPartial() {
        return code.equals(TIME_LIMIT) || code.equals(SIZE_LIMIT);
    }
}
