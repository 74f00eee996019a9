package org.zhner.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects sections and writes them as one table file. The same sections in the same order give the same bytes.
 *
 * <p>Not safe for use by many threads.
 */
public final class TableFileWriter {
    private final String format;
    private final int version;
    private final Map<String, ByteBuffer> sections = new LinkedHashMap<>();

    /**
     * Starts an empty file.
     *
     * @param format name of what the sections hold, 1 to 32 ASCII characters
     * @param version version of that format, 1 or more
     */
    public TableFileWriter(String format, int version) {
        this.format = format;
        this.version = version;
    }

    /** Adds the bytes between position and limit. The buffer is not copied: leave it alone until all is written. */
    public TableFileWriter section(String name, ByteBuffer content) {
        if (sections.putIfAbsent(name, content.duplicate()) != null) {
            throw new IllegalArgumentException("there are two sections " + name);
        }
        return this;
    }

    public TableFileWriter section(String name, byte[] values) {
        return section(name, ByteBuffer.wrap(values));
    }

    public TableFileWriter section(String name, char[] values) {
        ByteBuffer content = TableFormat.allocate(Math.multiplyExact(values.length, 2));
        content.asCharBuffer().put(values);
        return section(name, content);
    }

    public TableFileWriter section(String name, int[] values) {
        ByteBuffer content = TableFormat.allocate(Math.multiplyExact(values.length, 4));
        content.asIntBuffer().put(values);
        return section(name, content);
    }

    public TableFileWriter section(String name, float[] values) {
        ByteBuffer content = TableFormat.allocate(Math.multiplyExact(values.length, 4));
        content.asFloatBuffer().put(values);
        return section(name, content);
    }

    public TableFileWriter section(String name, long[] values) {
        ByteBuffer content = TableFormat.allocate(Math.multiplyExact(values.length, 8));
        content.asLongBuffer().put(values);
        return section(name, content);
    }

    /**
     * Writes all of it, so that {@code path} is at every moment what it was or what it becomes.
     *
     * @throws IOException if the disk is full or the folder cannot be written
     */
    public void writeTo(Path path) throws IOException {
        AtomicFile.write(path, out -> write(Channels.newChannel(out)));
    }

    private void write(WritableByteChannel channel) throws IOException {
        ByteBuffer head = head();
        write(channel, head);
        for (ByteBuffer content : sections.values()) {
            write(channel, content);
            write(channel, TableFormat.allocate((int)
                    (TableFormat.aligned(content.remaining()) - content.remaining())));
        }
        write(
                channel,
                TableFormat.allocate(TableFormat.FOOTER_LENGTH)
                        .putInt(TableFormat.crc(head))
                        .putInt(TableFormat.END)
                        .flip());
    }

    /** Header and section table. */
    private ByteBuffer head() {
        int length = TableFormat.HEADER_LENGTH + sections.size() * TableFormat.ENTRY_LENGTH;
        ByteBuffer table = TableFormat.allocate(length - TableFormat.HEADER_LENGTH);
        long offset = TableFormat.aligned(length);
        for (Map.Entry<String, ByteBuffer> section : sections.entrySet()) {
            TableFormat.putName(table, section.getKey(), TableFormat.SECTION_NAME_LENGTH);
            table.putLong(offset).putLong(section.getValue().remaining());
            table.putInt(TableFormat.crc(section.getValue())).putInt(0);
            offset = TableFormat.aligned(offset + section.getValue().remaining());
        }
        ByteBuffer head = TableFormat.allocate((int) TableFormat.aligned(length))
                .putLong(TableFormat.MAGIC)
                .putInt(TableFormat.BYTE_ORDER_MARK)
                .putInt(TableFormat.CONTAINER_VERSION)
                .putLong(offset + TableFormat.FOOTER_LENGTH)
                .putInt(sections.size())
                .putInt(version);
        TableFormat.putName(head, format, TableFormat.FORMAT_NAME_LENGTH);
        head.put(table.flip());
        return head.clear().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void write(WritableByteChannel channel, ByteBuffer content) throws IOException {
        ByteBuffer rest = content.duplicate();
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }
}
