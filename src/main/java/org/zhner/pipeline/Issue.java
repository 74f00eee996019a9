package org.zhner.pipeline;

/**
 * Something about a tagged article that its reader should know. The article is tagged all the same.
 *
 * @param code stable upper-case name, such as {@code NO_CHINESE}
 * @param message for a person
 * @param stage name of the stage that noticed, such as {@code normalise}
 */
public record Issue(String code, String message, String stage) {}
