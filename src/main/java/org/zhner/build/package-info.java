/** To be told. */
@NullMarked
package org.zhner.build;

import org.jspecify.annotations.NullMarked;
