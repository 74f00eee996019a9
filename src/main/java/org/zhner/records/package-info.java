/**
 * The parts of one record of a file of many: a line of JSON Lines, a record of a table.
 *
 * <p>{@link org.zhner.records.ByteLines} cuts a file into lines, {@link org.zhner.records.JsonRecord} reads one; {@link
 * org.zhner.records.TableColumns} knows which fields of a table's record are text, id and metadata.
 *
 * <p>The trap: metadata is JSON text, exactly as it stood in the record, or quoted by {@link org.zhner.records.JsonText}.
 */
@NullMarked
package org.zhner.records;

import org.jspecify.annotations.NullMarked;
