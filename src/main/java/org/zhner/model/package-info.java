/**
 * The files that zhner reads besides articles: which they are, whether they are whole, how they come to be here.
 *
 * <p>{@link org.zhner.model.Manifest} is the committed list with digests; {@link org.zhner.model.ModelBundle} is a
 * folder of files that the list names. {@code org.zhner.build} makes those that are not committed, from CoreNLP's models
 * jar and from those that are.
 *
 * <p>zhner's own models are files of tables that are mapped into memory, written once and read in place. {@link
 * org.zhner.model.TableFileWriter} writes a file of named sections; {@link org.zhner.model.TableFile} opens one, checks
 * it, and gives its sections as read-only little-endian buffers. What a section holds is known only to those who write
 * and read it; a format's name and version stand in the file.
 *
 * <p>A file, all numbers little-endian:
 *
 * <pre>
 * header, 64 bytes
 *    0  u8[8]   magic: 89 'Z' 'H' 'N' 'E' 'R' 0D 0A
 *    8  i32     byte order mark 0x01020304
 *   12  i32     version of this container: 1
 *   16  i64     length of the whole file in bytes
 *   24  i32     number of sections
 *   28  i32     version of the format that the sections follow
 *   32  u8[32]  name of that format, ASCII, padded with zeros
 * section table, 48 bytes a section
 *    0  u8[24]  name, ASCII, padded with zeros
 *   24  i64     offset from the start of the file, a multiple of 64
 *   32  i64     length in bytes, at most 2^31 - 1
 *   40  i32     CRC-32 of the section
 *   44  i32     zero
 * sections, each padded with zeros to a multiple of 64
 * footer, 8 bytes
 *    0  i32     CRC-32 of header and section table
 *    4  u8[4]   'Z' 'E' 'N' 'D'
 * </pre>
 *
 * <p>The traps: a file is good if its digest is the manifest's, whatever its name and time say; and buffers are shared
 * between threads, so read them at absolute positions only.
 */
@NullMarked
package org.zhner.model;

import org.jspecify.annotations.NullMarked;
