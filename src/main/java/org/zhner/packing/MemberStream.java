package org.zhner.packing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/** A member's bytes. Whatever the archive's library throws at them says that the archive is corrupt. */
public final class MemberStream extends FilterInputStream {
    private final OptionalLong expected;
    private final CRC32 checksum = new CRC32();

    /**
     * A member's bytes.
     *
     * @param expected their CRC-32, which the library does not check
     */
    public MemberStream(InputStream stream, OptionalLong expected) {
        super(stream);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] unit = new byte[1];
        return read(unit, 0, 1) < 0 ? -1 : unit[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = in.read(buffer, offset, length);
            if (read > 0) {
                checksum.update(buffer, offset, read);
            } else if (read < 0 && expected.isPresent() && expected.getAsLong() != checksum.getValue()) {
                throw new CorruptArchiveException("a member's checksum is wrong");
            }
            return read;
        } catch (Budget.SpentException | CorruptPackingException | CorruptArchiveException cause) {
            throw cause;
        } catch (IOException | RuntimeException cause) {
            throw new CorruptArchiveException(cause);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
