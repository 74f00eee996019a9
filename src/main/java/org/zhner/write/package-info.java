/**
 * Tagged articles as bytes.
 *
 * <p>{@link org.zhner.write.JsonWriter} writes a {@link org.zhner.pipeline.TaggedArticle}, or the account of an article
 * that could not be tagged, as one JSON document; {@link org.zhner.write.Schema} is the contract of those documents.
 *
 * <p>The trap: offsets inside zhner are UTF-16 units, offsets in the output are code points. They differ as soon as a
 * text holds one supplementary character, and only this package converts.
 */
@NullMarked
package org.zhner.write;

import org.jspecify.annotations.NullMarked;
