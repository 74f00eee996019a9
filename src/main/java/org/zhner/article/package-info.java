/**
 * Articles, and the structure of their text.
 *
 * <p>An {@link org.zhner.article.Article} is one document as it was read, a {@link org.zhner.article.Reading} what came of
 * reading it; {@link org.zhner.article.LayoutDetector} labels its parts, giving a {@link org.zhner.article.Layout} of
 * {@link org.zhner.article.Section}s.
 *
 * <p>The trap: a layout labels text, it never drops or changes any. What lies between sections (line ends, blank
 * lines) is still in the article's text.
 */
@NullMarked
package org.zhner.article;

import org.jspecify.annotations.NullMarked;
