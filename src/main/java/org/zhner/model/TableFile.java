package org.zhner.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.zhner.problem.UserException;

/**
 * An open table file. Safe for use by many threads; its sections stay mapped for as long as their buffers are held.
 *
 * <p>Every byte is checked on opening, by reading and not by mapping, so that pages which are never looked up do not
 * count as resident memory.
 */
public final class TableFile {
    private static final int READ_LENGTH = 1 << 18;

    private final Path path;
    private final Map<String, ByteBuffer> sections;

    private TableFile(Path path, Map<String, ByteBuffer> sections) {
        this.path = path;
        this.sections = sections;
    }

    /**
     * Opens and checks a file.
     *
     * @param format name that the file must carry
     * @param version version of that format that the file must have
     * @throws UserException with one of the codes {@code MODEL_MISSING}, {@code MODEL_UNREADABLE}, {@code
     *     MODEL_NOT_OURS}, {@code MODEL_BYTE_ORDER}, {@code MODEL_TOO_OLD}, {@code MODEL_TOO_NEW}, {@code
     *     MODEL_WRONG_FORMAT}, {@code MODEL_TRUNCATED}, {@code MODEL_CORRUPT}
     */
    public static TableFile open(Path path, String format, int version) {
        TableFault fault = new TableFault(path, format);
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer head = new TableHeader(channel, fault).read(format, version);
            return new TableFile(path, sections(channel, head, fault));
        } catch (NoSuchFileException cause) {
            throw fault.missing(cause);
        } catch (IOException cause) {
            throw fault.unreadable(cause);
        }
    }

    private static Map<String, ByteBuffer> sections(FileChannel channel, ByteBuffer head, TableFault fault)
            throws IOException {
        Map<String, ByteBuffer> result = new LinkedHashMap<>();
        for (int at = TableFormat.HEADER_LENGTH; at < head.limit(); at += TableFormat.ENTRY_LENGTH) {
            String name = TableFormat.name(head, at, TableFormat.SECTION_NAME_LENGTH);
            long offset = head.getLong(at + TableFormat.SECTION_NAME_LENGTH);
            long length = head.getLong(at + TableFormat.SECTION_NAME_LENGTH + 8);
            int expected = head.getInt(at + TableFormat.SECTION_NAME_LENGTH + 16);
            int seen = crc(channel, offset, length);
            if (seen != expected) {
                throw fault.corrupt("section " + name + " has CRC-32 " + hex(seen), "CRC-32 " + hex(expected));
            }
            result.put(name, map(channel, offset, length));
        }
        return result;
    }

    private static ByteBuffer map(FileChannel channel, long offset, long length) throws IOException {
        if (length == 0) {
            return ByteBuffer.allocate(0).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        }
        return channel.map(FileChannel.MapMode.READ_ONLY, offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(FileChannel channel, long offset, long length) throws IOException {
        CRC32 crc = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocateDirect((int) Math.min(READ_LENGTH, Math.max(1, length)));
        for (long done = 0; done < length; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), length - done));
            int read = channel.read(buffer, offset + done);
            if (read < 0) {
                break; // the file shrank since its length was taken: the sum will differ
            }
            crc.update(buffer.flip());
            done += read;
        }
        return (int) crc.getValue();
    }

    private static String hex(int value) {
        return String.format("%08x", value);
    }

    /** Names of the sections, in the order of the file. */
    public Set<String> names() {
        return Set.copyOf(sections.keySet());
    }

    /**
     * A section: read-only, little-endian, position 0, limit its length in bytes.
     *
     * @throws UserException {@code MODEL_CORRUPT} if the file has none of that name
     */
    public ByteBuffer section(String name) {
        ByteBuffer section = sections.get(name);
        if (section == null) {
            throw corrupt("sections " + sections.keySet(), "a section " + name);
        }
        return section.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A section that must have a certain length.
     *
     * @param length in bytes
     * @throws UserException {@code MODEL_CORRUPT} if it has another
     */
    public ByteBuffer section(String name, long length) {
        ByteBuffer section = section(name);
        if (section.limit() != length) {
            throw corrupt(section.limit() + " bytes in section " + name, length + " bytes");
        }
        return section;
    }

    /** The fault to throw when what stands in the sections makes no sense, though the sums of their bytes are right. */
    public UserException corrupt(String seen, String expected) {
        return new TableFault(path, "table file").corrupt(seen, expected);
    }
}
