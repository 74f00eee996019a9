/**
 * The straight line: read → label → normalise → segment → find → the user's names → consolidate → write.
 *
 * <p>{@link org.zhner.pipeline.Tagger#tag} takes an article through the stages and returns a {@link
 * org.zhner.pipeline.TaggedArticle}. The command line, the evaluator and every other caller use it and nothing else.
 *
 * <p>The trap: a tagger holds opened models. Make one a process, and share it.
 */
@NullMarked
package org.zhner.pipeline;

import org.jspecify.annotations.NullMarked;
