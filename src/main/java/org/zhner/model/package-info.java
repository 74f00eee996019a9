/** To be told. */
@NullMarked
package org.zhner.model;

import org.jspecify.annotations.NullMarked;
