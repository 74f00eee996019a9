/**
 * From whatever articles come in to {@link org.zhner.article.Reading}s: one for each document, in a fixed order.
 *
 * <p>{@link org.zhner.input.ArticleReader#read} opens {@link org.zhner.input.Input}s (files, folders, streams, lists of
 * paths) and gives {@link org.zhner.input.Readings}, which open one file and hold one document at a time. Inside,
 * everything that holds documents (a folder, an archive, a file of records) is a {@code Contents}, and {@code Walk} goes
 * through them with a stack, so no nesting can exhaust Java's own.
 *
 * <p>Ids: {@code news} for the file {@code news.txt}; {@code folder/a.txt} in a folder; {@code news.zip!a.txt} in an
 * archive; {@code news#7} for the record on line 7, unless the record brings its own. An id that was there already in
 * the same run gets {@code ~2}, {@code ~3} and so on. Ids made from names never hold a control character, an empty, a
 * {@code .} or a {@code ..} segment; ids that records bring are the user's and can hold anything.
 *
 * <p>Hidden files (a name that begins with a dot, {@code __MACOSX}) are passed over in folders and archives, never where
 * they are named. Symbolic links are followed; one that leads back into the folder that is read is not. Links and devices
 * inside archives are passed over.
 *
 * <p>The trap: bytes decide, names only help. {@code a.txt} may be packed with gzip; a page is one whatever it is called,
 * unless that is {@code .txt}; but only a name tells a table or JSON Lines from text.
 */
@NullMarked
package org.zhner.input;

import org.jspecify.annotations.NullMarked;
