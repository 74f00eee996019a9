package org.zhner.input;

/**
 * How much an input may take. They keep one bad input from taking all memory or time; no article comes near them.
 *
 * @param document bytes of one document or record
 * @param page bytes of one page, which takes a hundred times as much memory as elements
 * @param heldArchive bytes of a ZIP archive that is not a file of its own (inside another archive, or on standard
 *     input), which has to be held
 * @param unpacked bytes that anything may unpack to
 * @param ratio beyond {@code unpacked}, so many bytes may come out of each packed byte; Chinese text packs to a third,
 *     the most repetitive logs to a hundredth
 * @param depth so many archives and packings may be inside each other
 */
record Limits(int document, int page, int heldArchive, long unpacked, int ratio, int depth) {
    static final Limits USUAL = new Limits(1 << 27, 1 << 23, 1 << 28, 1 << 26, 200, 4);
}
