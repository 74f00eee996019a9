/**
 * The one stage that rewrites text: Traditional characters to Simplified, financial numerals repaired, invisible
 * characters dropped.
 *
 * <p>{@link org.zhner.script.ScriptNormalizer} gives a {@link org.zhner.script.NormalizedText}: an {@link
 * org.zhner.text.AlignedText} and the {@link org.zhner.script.Script} that the document is written in.
 *
 * <p>The trap: characters and phrases are converted, never regional words. 卡達爾 must not become 卡塔尔尔; that 川普 and
 * 特朗普 are one man is for alias tables.
 */
@NullMarked
package org.zhner.script;

import org.jspecify.annotations.NullMarked;
