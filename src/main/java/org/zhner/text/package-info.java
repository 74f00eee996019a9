/**
 * Positions in text, and how positions in a rewritten text lead back to the text as it was read.
 *
 * <p>{@link org.zhner.text.Span} is a half-open range of UTF-16 code units. {@link org.zhner.text.Alignment} relates
 * the spans of an original and a normalised text; {@link org.zhner.text.AlignedText} keeps the two texts and their
 * alignment together.
 *
 * <p>The trap: all offsets inside zhner are UTF-16 units; only a writer converts to code points.
 */
@NullMarked
package org.zhner.text;

import org.jspecify.annotations.NullMarked;
