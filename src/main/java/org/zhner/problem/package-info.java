/**
 * What can go wrong, and how it is told.
 *
 * <p>{@link org.zhner.problem.Problem} is one account of a fault: what, where, seen, expected, remedy. {@link
 * org.zhner.problem.UserException} carries one up to whoever asked (exit code 2, or one failed document among many);
 * every other exception that reaches the top is a bug of ours (exit code 3).
 *
 * <p>The trap: a problem's code is part of the output format. Scripts match on it, so it never changes its meaning.
 */
@NullMarked
package org.zhner.problem;

import org.jspecify.annotations.NullMarked;
