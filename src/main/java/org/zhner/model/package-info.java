/**
 * The files that zhner reads besides articles: which they are, whether they are whole, how they come to be here.
 *
 * <p>{@link org.zhner.model.Manifest} is the committed list with digests; {@link org.zhner.model.ModelBundle} is a
 * folder of files that the list names; {@link org.zhner.model.ModelBuild} makes those that are not committed, from
 * CoreNLP's models jar.
 *
 * <p>The trap: a file is good if its digest is the manifest's, whatever its name and time say.
 */
@NullMarked
package org.zhner.model;

import org.jspecify.annotations.NullMarked;
