/**
 * From a sentence of words to CoreNLP's label for each word, and how probable it is.
 *
 * <p>A {@link org.zhner.label.TokenLabeller} gives a {@link org.zhner.label.Labelling}; {@link
 * org.zhner.label.CompiledLabeller} is CoreNLP's name model, compiled: the same labels at many times its speed, and
 * the clusters that its words fall into.
 *
 * <p>The trap: labels stand for words of normalised text, so they are only CoreNLP's if the words are.
 */
@NullMarked
package org.zhner.label;

import org.jspecify.annotations.NullMarked;
