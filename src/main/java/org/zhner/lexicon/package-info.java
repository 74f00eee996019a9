/**
 * Lists of names, and finding their entries in text.
 *
 * <p>{@link org.zhner.lexicon.Lexicon} holds surfaces with what they stand for and gives the longest one that begins
 * at a place, as a {@link org.zhner.lexicon.Match}.
 *
 * <p>The trap: a lexicon compares UTF-16 units and nothing else. Entries must be in the form of the text that they are
 * looked up in, which for names is the normalised one.
 */
@NullMarked
package org.zhner.lexicon;

import org.jspecify.annotations.NullMarked;
