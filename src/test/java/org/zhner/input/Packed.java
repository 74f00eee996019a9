package org.zhner.input;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs bytes in tests. */
final class Packed {
    private Packed() {}

    static byte[] gzip(byte[] bytes) {
        return Given.packed(bytes);
    }

    static byte[] zstd(byte[] bytes) {
        return Zstd.compress(bytes);
    }

    static Zip zip() {
        return new Zip();
    }

    static Tar tar() {
        return new Tar();
    }

    static int indexOf(byte[] bytes, String latin1) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(latin1);
    }

    /** Gives the tar member whose header begins at {@code header} another size, and the checksum for it. */
    static void resize(byte[] tar, int header, long size) {
        byte[] octal = String.format("%011o\0", size).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(octal, 0, tar, header + 124, 12);
        java.util.Arrays.fill(tar, header + 148, header + 156, (byte) ' ');
        int sum = 0;
        for (int at = header; at < header + 512; at++) {
            sum += tar[at] & 0xFF;
        }
        byte[] checksum = String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(checksum, 0, tar, header + 148, 8);
    }

    /** A ZIP archive that is being made. */
    static final class Zip {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

        Zip named(Charset charset) {
            zip.setEncoding(charset.name());
            zip.setUseLanguageEncodingFlag(false);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            return this;
        }

        Zip with(String name, byte[] member) {
            return add(new ZipArchiveEntry(name), member);
        }

        Zip stored(String name, byte[] member) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            CRC32 checksum = new CRC32();
            checksum.update(member);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(member.length);
            entry.setCrc(checksum.getValue());
            return add(entry, member);
        }

        Zip link(String name, String target) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(0120777);
            return add(entry, Given.utf8(target));
        }

        private Zip add(ZipArchiveEntry entry, byte[] member) {
            try {
                zip.putArchiveEntry(entry);
                zip.write(member);
                zip.closeArchiveEntry();
                return this;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        byte[] bytes() {
            try {
                zip.close();
                return bytes.toByteArray();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    /** A tar archive that is being made. */
    static final class Tar {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8");

        Tar() {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        }

        Tar named(String charset) {
            tar = new TarArchiveOutputStream(bytes, charset);
            return this;
        }

        Tar with(String name, byte[] member) {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(member.length);
            return add(entry, member);
        }

        Tar special(String name, byte kind) {
            TarArchiveEntry entry = new TarArchiveEntry(name, kind);
            entry.setLinkName("/etc/passwd");
            return add(entry, new byte[0]);
        }

        private Tar add(TarArchiveEntry entry, byte[] member) {
            try {
                tar.putArchiveEntry(entry);
                tar.write(member);
                tar.closeArchiveEntry();
                return this;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        byte[] bytes() {
            try {
                tar.close();
                return bytes.toByteArray();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
