/**
 * From CoreNLP's models jar, and from our lists, to zhner's own model files.
 *
 * <p>{@link org.zhner.build.ModelBuild} makes what a manifest names: {@link org.zhner.build.SegmenterCompiler}, {@link
 * org.zhner.build.NameModelCompiler} and {@link org.zhner.build.LinkDictionaryCompiler} turn CoreNLP's models into table
 * files, which {@code tag} and {@code lexicon} read in place; {@link org.zhner.build.KnowledgeCompiler} does the same
 * with our own list of known things.
 *
 * <p>What the sections of three of those files hold; numbers are little-endian, texts UTF-8 with a line an entry. For a set
 * of strings, {@code X.buckets} and {@code X.keys} are the two parts of an {@link org.zhner.model.FingerprintTable},
 * which numbers its members; rows stand in the order of those numbers.
 *
 * <pre>
 * corenlp-names, version 1: the named-entity CRF
 *   labels           text, in CoreNLP's order; the first is that of words in no name
 *   pairs            u8 u8 for each pair of labels that may stand together: number before, number after
 *   label.buckets, label.keys, label.rows
 *                    features of one label, such as 北京-WORD|C; a row is an f32 a label
 *   pair.buckets, pair.keys, pair.rows
 *                    features of two labels, such as 在-PSEQpW|CpC; a row is an f32 a pair
 *   words.buckets, words.keys
 *                    lower-case words that have a distributional cluster
 *   clusters         u16 for each of those words: number of its cluster's name
 *   clusters.names   text, sorted
 *   lower            text: lower-case words whose shape is marked
 *   shapes           u8 for each UTF-16 unit: ASCII letter of its class in shapes
 *   radicals         u16 for each UTF-16 unit: the radical of that character, or a full stop
 *
 * links, version 1: the link dictionary
 *   forms.buckets, forms.keys
 *                    surface forms
 *   numbers          u24 for each of those forms: number of its title
 *   titles.offsets   i32 for each block of 16 titles: where it begins in titles.text
 *   titles.text      sorted titles, each: length shared with the one before it in its block, length of the rest (u8 each,
 *                    or 255 and a u16), the rest in UTF-8
 *
 * knowledge, version 1: the knowledge table by all forms
 *   forms.buckets, forms.keys
 *                    keys: L, F, G or S (a form that is listed, folded, generic, a surname) and the form
 *   bearers.offsets  i32 for each of those keys, and one more: where the entries that bear it begin in bearers
 *   bearers          i32: numbers of entries
 *   entries.offsets  i32 for each entry, and one more: where it begins in entries.text, in bytes
 *   entries.text     entries in the columns of knowledge.tsv, with tabs between and nothing after each
 * </pre>
 *
 * <p>The trap: the same source must give the same bytes, so nothing here may depend on the order of a hash table.
 */
@NullMarked
package org.zhner.build;

import org.jspecify.annotations.NullMarked;
