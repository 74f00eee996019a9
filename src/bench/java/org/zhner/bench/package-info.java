/**
 * Measures zhner beside its peers: accuracy on gold, speed on one text.
 *
 * <p>An {@link org.zhner.bench.Engine} tags articles; {@link org.zhner.bench.AccuracyReport} scores all of them, {@link
 * org.zhner.bench.SpeedBenchmark} times them. Compiled only under {@code -Pbench}, as test code.
 *
 * <p>The trap: peers read the text as zhner converted it, a line at a time, since CoreNLP runs lines together. That
 * favours them: raw Traditional text costs CoreNLP half its score.
 */
@NullMarked
package org.zhner.bench;

import org.jspecify.annotations.NullMarked;
