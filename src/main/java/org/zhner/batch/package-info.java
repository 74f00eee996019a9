/**
 * Many documents: every one that goes in has one {@link org.zhner.batch.Outcome}, whatever happens.
 *
 * <p>{@link org.zhner.batch.BatchRunner} reads, tags and writes with bounded memory; what is done is in the {@link
 * org.zhner.batch.Journal}, so that the same run begun again does only what is missing or has changed. {@link
 * org.zhner.batch.Summary} accounts for a run, {@link org.zhner.batch.Progress} tells how it goes.
 *
 * <p>The trap: a document's place (a file's name, or a line in a shard) depends on the documents before it. Feed
 * must come in the same order each time, and all decisions are taken in that order, by one thread; only tagging and
 * encoding are spread over several.
 */
@NullMarked
package org.zhner.batch;

import org.jspecify.annotations.NullMarked;
