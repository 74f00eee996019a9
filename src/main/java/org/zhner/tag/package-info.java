/**
 * From sentences to mentions of names.
 *
 * <p>A {@link org.zhner.tag.MentionFinder} finds {@link org.zhner.tag.Mention}s in a document's sentences; {@link
 * org.zhner.tag.NameFinder} does so by CoreNLP's labels and rules. {@link org.zhner.tag.UserNames} puts the user's own
 * among those, whatever found them.
 *
 * <p>The trap: inside this package positions are mostly in normalised text; a mention's span is in the original.
 */
@NullMarked
package org.zhner.tag;

import org.jspecify.annotations.NullMarked;
