/**
 * Many tagged documents as one table: which things they name, how often, under which names, beside which others.
 *
 * <p>A {@link org.zhner.corpus.CorpusReader} gives each document of zhner's JSON output to a {@link
 * org.zhner.corpus.Corpus}, which gives {@link org.zhner.corpus.CorpusEntity rows} back; an {@link
 * org.zhner.corpus.EntityTable} writes them. Counts lie in a SQLite database in a temporary file, so memory does not grow
 * with the documents, except for four bytes an entity.
 *
 * <p>The trap: things are one across documents if they have one link, or, without any, one type and one name. Two people
 * of one name whom nothing links are one row.
 */
@NullMarked
package org.zhner.corpus;

import org.jspecify.annotations.NullMarked;
