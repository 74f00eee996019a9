/**
 * Tagged articles as bytes.
 *
 * <p>An {@link org.zhner.write.ArticleWriter} writes {@link org.zhner.pipeline.TaggedArticle}s in one {@link
 * org.zhner.write.OutputFormat}, which makes it: JSON and JSON Lines, whose contract is {@link org.zhner.write.Schema};
 * CoNLL; brat's standoff; a table of mentions. Only JSON has room for the account of an article that failed.
 *
 * <p>The trap: offsets inside zhner are UTF-16 units, offsets in the output are code points. They differ as soon as a
 * text holds one supplementary character, and only this package converts.
 */
@NullMarked
package org.zhner.write;

import org.jspecify.annotations.NullMarked;
