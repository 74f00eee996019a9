/**
 * Lists of names, and finding their entries in text.
 *
 * <p>{@link org.zhner.lexicon.Lexicon} holds surfaces with what they stand for and gives the longest one that begins
 * at a place, as a {@link org.zhner.lexicon.Match}.
 *
 * <p>{@link org.zhner.lexicon.UserLexicon} reads the names that a user wants to be found. Two other lists are read here,
 * both ours: {@link org.zhner.lexicon.CountryTable} and {@link org.zhner.lexicon.KnowledgeTable}. What the latter knows
 * of a form is asked of a {@link org.zhner.lexicon.Knowledge}, for tagging the {@link
 * org.zhner.lexicon.CompiledKnowledge} that {@code models build} makes. A name may stand for several things and says so; {@link
 * org.zhner.lexicon.SafeName} tells which names need no second opinion. CoreNLP's own list of typed names is not among
 * them: on the training text of NTREX its persons and institutions added nothing that the others miss, and its cities
 * are so often ordinary words that even splitting chains of places by them cost 0.3 points of F1.
 *
 * <p>{@link org.zhner.lexicon.CountryContext} reads a country's ambiguous name by what stands around it.
 *
 * <p>The trap: a lexicon compares UTF-16 units and nothing else. Entries must be in the form of the text that they are
 * looked up in, which for names is the normalised one.
 */
@NullMarked
package org.zhner.lexicon;

import org.jspecify.annotations.NullMarked;
