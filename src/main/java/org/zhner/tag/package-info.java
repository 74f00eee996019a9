/**
 * From normalised text to mentions of names.
 *
 * <p>A {@link org.zhner.tag.Segmenter} cuts a section into {@link org.zhner.tag.Sentence}s of {@link
 * org.zhner.tag.Token}s; a {@link org.zhner.tag.MentionFinder} finds {@link org.zhner.tag.Mention}s in them; {@link
 * org.zhner.tag.UserNames} puts the user's own among those, whatever found them.
 *
 * <p>The trap: inside this package positions are mostly in normalised text; a mention's span is in the original.
 */
@NullMarked
package org.zhner.tag;

import org.jspecify.annotations.NullMarked;
