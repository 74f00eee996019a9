/**
 * Articles as they come in, and the structure of their text.
 *
 * <p>{@link org.zhner.article.ArticleReader} turns bytes into {@link org.zhner.article.Article}s; {@link
 * org.zhner.article.LayoutDetector} labels the parts of one, giving a {@link org.zhner.article.Layout} of {@link
 * org.zhner.article.Section}s.
 *
 * <p>The trap: a layout labels text, it never drops or changes any. What lies between sections (line ends, blank
 * lines) is still in the article's text.
 */
@NullMarked
package org.zhner.article;

import org.jspecify.annotations.NullMarked;
