package org.zhner.lexicon;

/**
 * An entry of a lexicon that stands in a text.
 *
 * @param end UTF-16 offset after its last unit
 * @param value what the entry stands for
 * @param <T> what the lexicon's entries stand for
 */
public record Match<T>(int end, T value) {}
