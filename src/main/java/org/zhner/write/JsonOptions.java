package org.zhner.write;

/**
 * How to write JSON.
 *
 * @param compact leaves out sentences and tokens, by far the largest part
 * @param pretty spreads a document over indented lines; without it a document is one line, as JSON Lines wants
 */
public record JsonOptions(boolean compact, boolean pretty) {}
