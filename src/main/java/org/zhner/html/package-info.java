/**
 * From a page to the article on it.
 *
 * <p>{@link org.zhner.html.PageExtractor#extract} gives a {@link org.zhner.html.WebPage}: the text of the article, a
 * paragraph a line with the headline first, and what the page says of itself. {@code Clutter} takes away what is never
 * the article's (scripts, navigation, advertising, comments, what is hidden); {@code MainPart} finds the smallest part of
 * the page that holds most of its sentences; {@code Blocks} cuts that into lines.
 *
 * <p>A line end inside a paragraph is a space, as in a browser, but nothing between two Chinese characters: 特 and 朗普 on
 * two lines of markup are one name.
 *
 * <p>The trap: text is what remains after guessing. What is left of links and advertising is labelled later, with the
 * same patterns as in plain text; nothing that was left out can be got back from it.
 */
@NullMarked
package org.zhner.html;

import org.jspecify.annotations.NullMarked;
