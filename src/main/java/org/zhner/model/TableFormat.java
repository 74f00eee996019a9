package org.zhner.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Numbers and names of the container; the package's documentation lays it out field by field. */
final class TableFormat {
    static final long MAGIC = 0x0A0D_5245_4E48_5A89L;
    static final int BYTE_ORDER_MARK = 0x0102_0304;
    static final int CONTAINER_VERSION = 1;
    static final int END = 0x444E_455A;

    static final int HEADER_LENGTH = 64;
    static final int FORMAT_NAME_LENGTH = 32;
    static final int ENTRY_LENGTH = 48;
    static final int SECTION_NAME_LENGTH = 24;
    static final int FOOTER_LENGTH = 8;
    static final int ALIGNMENT = 64;

    private TableFormat() {}

    static ByteBuffer allocate(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static long aligned(long offset) {
        return (offset + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    static int crc(ByteBuffer buffer) {
        CRC32 crc = new CRC32();
        crc.update(buffer.duplicate());
        return (int) crc.getValue();
    }

    /** Puts {@code name} in the next {@code length} bytes, padded with zeros. */
    static void putName(ByteBuffer buffer, String name, int length) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length == 0 || bytes.length > length) {
            throw new IllegalArgumentException("a name has 1 to " + length + " bytes, not " + name);
        }
        buffer.put(bytes).put(new byte[length - bytes.length]);
    }

    /** Reads what {@link #putName} wrote. */
    static String name(ByteBuffer buffer, int at, int length) {
        byte[] bytes = new byte[length];
        buffer.get(at, bytes);
        int end = 0;
        while (end < length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }
}
