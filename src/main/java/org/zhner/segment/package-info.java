/**
 * From normalised text to sentences of words.
 *
 * <p>A {@link org.zhner.segment.Segmenter} cuts a section into {@link org.zhner.segment.Sentence}s of {@link
 * org.zhner.segment.Token}s; {@link org.zhner.segment.CompiledSegmenter} is CoreNLP's segmenter, compiled: the same
 * words at many times its speed. {@link org.zhner.segment.SegmenterFormat} tells what its table holds.
 *
 * <p>The trap: the segmenter decides on each character by its neighbours, so a text that is cut into pieces can have
 * other words at the cuts; {@link org.zhner.segment.Cutter} cuts where that harms least.
 */
@NullMarked
package org.zhner.segment;

import org.jspecify.annotations.NullMarked;
