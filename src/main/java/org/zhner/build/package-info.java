/**
 * From CoreNLP's models jar to zhner's own model files.
 *
 * <p>{@link org.zhner.build.ModelBuild} makes what a manifest names: {@link org.zhner.build.SegmenterCompiler}, {@link
 * org.zhner.build.NameModelCompiler} and {@link org.zhner.build.LinkDictionaryCompiler} turn CoreNLP's models into table
 * files, which {@code tag} and {@code lexicon} read in place.
 *
 * <p>The trap: the same source must give the same bytes, so nothing here may depend on the order of a hash table.
 */
@NullMarked
package org.zhner.build;

import org.jspecify.annotations.NullMarked;
