/**
 * Unpacking, with a watch on how much comes out.
 *
 * <p>{@link org.zhner.packing.Unpacking} takes gzip and zstd off a stream; a {@link org.zhner.packing.Budget} counts what
 * one input gives and stops bombs; {@link org.zhner.packing.MemberStream}, {@link org.zhner.packing.MemberNames} and
 * {@link org.zhner.packing.TarEnd} make good what the archive library leaves open: members' checksums, names in charsets of
 * their own, archives that were cut between two members.
 *
 * <p>The trap: a stream that fails has given everything before the fault, and fails again however often it is asked. A
 * buffer of the JDK's that hopes for more at that moment forgets what it has.
 */
@NullMarked
package org.zhner.packing;

import org.jspecify.annotations.NullMarked;
