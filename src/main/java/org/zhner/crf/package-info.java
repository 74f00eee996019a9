/** To be told. */
@NullMarked
package org.zhner.crf;

import org.jspecify.annotations.NullMarked;
