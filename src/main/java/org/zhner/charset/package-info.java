/**
 * From bytes to text: which charset they are in, and whether they are text at all.
 *
 * <p>{@link org.zhner.charset.TextDecoder} decodes a whole file, or tells the charset of one from its beginning; {@link
 * org.zhner.charset.StrictDecoder} decodes what is known.
 *
 * <p>The trap: nothing here replaces a byte that it cannot read by something else. It says where it is.
 */
@NullMarked
package org.zhner.charset;

import org.jspecify.annotations.NullMarked;
