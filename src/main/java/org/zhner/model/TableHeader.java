package org.zhner.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads and checks the head of a table file: header, section table and footer. */
record TableHeader(FileChannel channel, TableFault fault) {
    /** Header and section table, whose section bounds all lie in the file. */
    ByteBuffer read(String format, int version) throws IOException {
        ByteBuffer header = bytes(0, (int) Math.min(TableFormat.HEADER_LENGTH, channel.size()));
        requireOurs(header);
        requireVersion("container", header.getInt(12), TableFormat.CONTAINER_VERSION);
        requireLength(header.getLong(16));
        ByteBuffer head = bytes(0, headLength(header.getInt(24)));
        requireSum(head);
        requireFormat(TableFormat.name(head, 32, TableFormat.FORMAT_NAME_LENGTH), format);
        requireVersion(format, head.getInt(28), version);
        requireBounds(head);
        return head;
    }

    private void requireOurs(ByteBuffer header) {
        int known = Math.min(8, header.limit());
        for (int at = 0; at < known; at++) {
            if (header.get(at) != (byte) (TableFormat.MAGIC >>> (8 * at))) {
                throw fault.notOurs();
            }
        }
        if (header.limit() < TableFormat.HEADER_LENGTH) {
            throw fault.truncated(header.limit() + " bytes", "at least " + TableFormat.HEADER_LENGTH + " bytes");
        }
        int mark = header.getInt(8);
        if (mark == Integer.reverseBytes(TableFormat.BYTE_ORDER_MARK)) {
            throw fault.byteOrder();
        }
        if (mark != TableFormat.BYTE_ORDER_MARK) {
            throw fault.corrupt(
                    "byte order mark " + Integer.toHexString(mark), Integer.toHexString(TableFormat.BYTE_ORDER_MARK));
        }
    }

    private void requireVersion(String of, int seen, int expected) {
        if (seen < expected) {
            throw fault.tooOld(of + " version " + seen, of + " version " + expected);
        }
        if (seen > expected) {
            throw fault.tooNew(of + " version " + seen, of + " version " + expected);
        }
    }

    private void requireLength(long expected) throws IOException {
        long seen = channel.size();
        if (seen < expected) {
            throw fault.truncated(seen + " bytes", expected + " bytes");
        }
        if (seen > expected || expected < TableFormat.HEADER_LENGTH + TableFormat.FOOTER_LENGTH) {
            throw fault.corrupt(seen + " bytes", expected + " bytes");
        }
    }

    private int headLength(int sections) throws IOException {
        long length = TableFormat.HEADER_LENGTH + (long) sections * TableFormat.ENTRY_LENGTH;
        if (sections < 0 || length > channel.size() - TableFormat.FOOTER_LENGTH) {
            throw fault.corrupt(sections + " sections", "a section table that fits into the file");
        }
        return (int) length;
    }

    private void requireSum(ByteBuffer head) throws IOException {
        ByteBuffer footer = bytes(channel.size() - TableFormat.FOOTER_LENGTH, TableFormat.FOOTER_LENGTH);
        if (footer.getInt(4) != TableFormat.END) {
            throw fault.corrupt("no end mark", "ZEND in the last four bytes");
        }
        ByteBuffer padded = bytes(0, (int) TableFormat.aligned(head.limit()));
        if (footer.getInt(0) != TableFormat.crc(padded)) {
            throw fault.corrupt("header with another CRC-32", "CRC-32 " + Integer.toHexString(footer.getInt(0)));
        }
    }

    private void requireFormat(String seen, String expected) {
        if (!seen.equals(expected)) {
            throw fault.wrongFormat(seen, expected);
        }
    }

    private void requireBounds(ByteBuffer head) throws IOException {
        for (int at = TableFormat.HEADER_LENGTH; at < head.limit(); at += TableFormat.ENTRY_LENGTH) {
            long offset = head.getLong(at + TableFormat.SECTION_NAME_LENGTH);
            long length = head.getLong(at + TableFormat.SECTION_NAME_LENGTH + 8);
            if (offset < head.limit() || length < 0 || length > Integer.MAX_VALUE || offset > channel.size() - length) {
                throw fault.corrupt("a section of " + length + " bytes at " + offset, "a section inside the file");
            }
        }
    }

    private ByteBuffer bytes(long offset, int length) throws IOException {
        ByteBuffer buffer = TableFormat.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw fault.truncated((offset + buffer.position()) + " bytes", (offset + length) + " bytes");
            }
        }
        return buffer.flip();
    }
}
