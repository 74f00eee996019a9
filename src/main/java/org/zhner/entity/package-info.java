/**
 * From mentions to the things that they name.
 *
 * <p>{@link org.zhner.entity.Consolidator} groups the mentions of one document into {@link org.zhner.entity.Entity
 * entities}; {@link org.zhner.entity.UserIdentities} gives them the names and links that the user's lexicon has.
 *
 * <p>The trap: an entity is one thing within one article; nothing here knows of other articles.
 */
@NullMarked
package org.zhner.entity;

import org.jspecify.annotations.NullMarked;
