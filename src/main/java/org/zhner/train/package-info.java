/**
 * Trains zhner's own model: reads gold, makes features of it, finds the weights and writes the model with its card.
 *
 * <p>{@link org.zhner.train.Training} is the entry. Before it trains on all sentences it does so without a fifth of
 * them; how good that is on these tells how likely a name must be to be taken. Beside gold it learns from {@link
 * org.zhner.pattern patterns}. The same data, patterns, lists, compiled models and options give the same bytes:
 * features are numbered in the order of their 64 bits, and sums are added up in an order that does not depend on how
 * many threads there are.
 *
 * <p>The trap: a feature is only comparable between texts that were prepared alike, so training goes through {@link
 * org.zhner.pipeline.Preparation}, as tagging does.
 */
@NullMarked
package org.zhner.train;

import org.jspecify.annotations.NullMarked;
