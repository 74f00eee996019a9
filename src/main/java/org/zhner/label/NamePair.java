package org.zhner.label;

/**
 * Two labels that may follow each other.
 *
 * @param previous number of the first
 * @param label number of the second
 */
record NamePair(int previous, int label) {}
