/**
 * How good the tagger is: its mentions against gold ones.
 *
 * <p>A {@link org.zhner.eval.GoldReader} gives a {@link org.zhner.eval.GoldSet} of {@link
 * org.zhner.eval.GoldDocument}s. {@link org.zhner.eval.Judgement#of} sets a document's {@link
 * org.zhner.eval.SystemDocument} against it, and {@link org.zhner.eval.Score#of} sums judgements up.
 *
 * <p>The trap: files count code points, everything here counts UTF-16 units of the document's text.
 */
@NullMarked
package org.zhner.eval;

import org.jspecify.annotations.NullMarked;
