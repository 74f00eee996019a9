/**
 * From mentions to the things that they name.
 *
 * <p>{@link org.zhner.entity.Consolidator} makes the {@link org.zhner.entity.Entity entities} of one article, in a straight
 * line:
 *
 * <ol>
 *   <li>names of one type and one form, or countries with one code, are one ({@code Clusters});
 *   <li>so are a name and its bracketed gloss, 卡尼（Mark Carney）, 世界卫生组织（简称世卫） ({@code Glosses});
 *   <li>what full names make sure is linked ({@link org.zhner.entity.Linker#byFullName}), and what has one page is one;
 *   <li>short forms join the only full name that they fit, 卡尼 to 马克·卡尼, FBI to its expansion ({@code ShortForms});
 *   <li>what the article makes sure is linked ({@link org.zhner.entity.Linker#byContext}): titles, countries and
 *       institutions beside a name, countries, years and other entities in all;
 *   <li>entities are sorted by {@code Salience}.
 * </ol>
 *
 * <p>No step joins what contradicts: other types, codes or pages. Links come from the knowledge table first, where every
 * form is looked up with its regional variants, then from the link dictionary, whose word is taken for distinctive names
 * only and if title and name agree in type, kind and sound ({@code DictionaryPages}). {@link org.zhner.entity.KnownForms}
 * says in which forms the table's entries are looked up. What is not sure stays unlinked: a
 * score below 0.7, or two pages within 0.1. Scores are set by hand after what was right on the training text of NTREX;
 * they order links, and are no probabilities.
 *
 * <p>{@link org.zhner.entity.UserIdentities} then gives entities the names and links that the user's lexicon has.
 *
 * <p>The trap: an entity is one thing within one article; nothing here knows of other articles.
 */
@NullMarked
package org.zhner.entity;

import org.jspecify.annotations.NullMarked;
