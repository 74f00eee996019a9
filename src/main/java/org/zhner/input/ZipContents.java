package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;
import org.zhner.packing.Budget;
import org.zhner.packing.CorruptArchiveException;
import org.zhner.packing.CorruptPackingException;
import org.zhner.packing.MemberNames;
import org.zhner.packing.MemberStream;
import org.zhner.problem.Problem;

/** A ZIP archive: its members in the order of its directory. Links in it are passed over. */
final class ZipContents implements Contents {
    private final Item archive;
    private final InputStream bytes;
    private final int layers;
    private final Opening opening;
    private final Members members;
    private @Nullable ZipFile zip;
    private @Nullable Enumeration<ZipArchiveEntry> entries;
    private boolean isOver;

    ZipContents(Item archive, InputStream bytes, int layers, Opening opening) {
        this.archive = archive;
        this.bytes = bytes;
        this.layers = layers;
        this.opening = opening;
        this.members = new Members(archive, layers, opening);
    }

    @Override
    public @Nullable Step next() {
        try {
            if (zip == null && !isOver) {
                zip = open();
                entries = zip.getEntries();
            }
            while (!isOver && entries != null && zip != null && !members.isSpent() && entries.hasMoreElements()) {
                Step step = step(zip, entries.nextElement());
                if (step != null) {
                    return step;
                }
            }
            return null;
        } catch (IOException cause) {
            isOver = true;
            return Opening.unreadable(
                    archive.origin(),
                    InputProblems.whileReading(archive.origin().uri(), cause));
        }
    }

    private @Nullable Step step(ZipFile open, ZipArchiveEntry entry) {
        if (entry.isDirectory() || entry.isUnixSymlink()) {
            return null;
        }
        String name = name(entry);
        return open.canReadEntryData(entry)
                ? members.step(name, () -> bytes(open, entry))
                : Opening.unreadable(members.origin(name), locked(entry, name));
    }

    /** The library throws all sorts of exceptions at archives that are broken. */
    private static InputStream bytes(ZipFile open, ZipArchiveEntry entry) throws IOException {
        try {
            long checksum = entry.getCrc();
            return new MemberStream(
                    open.getInputStream(entry), checksum < 0 ? OptionalLong.empty() : OptionalLong.of(checksum));
        } catch (IOException | RuntimeException cause) {
            throw new CorruptArchiveException(cause);
        }
    }

    private ZipFile open() throws IOException {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(channel())
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (Budget.SpentException | CorruptPackingException cause) {
            throw cause;
        } catch (IOException | RuntimeException cause) {
            throw new CorruptArchiveException(cause);
        }
    }

    /** The file itself where it is one; else all its bytes, since a ZIP archive is read from its end. */
    private SeekableByteChannel channel() throws IOException {
        if (archive.file().isPresent() && layers == 0) {
            Path file = archive.file().get();
            archive.budget().addPacked(Files.size(file));
            return Files.newByteChannel(file);
        }
        int most = opening.limits().heldArchive();
        byte[] held = bytes.readNBytes(most + 1);
        if (held.length > most) {
            throw new CorruptArchiveException("more than " + most
                    + " bytes of a ZIP archive that is not a file of its own; unpack what it is in first");
        }
        return new SeekableInMemoryByteChannel(held);
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getNameSource() == ZipArchiveEntry.NameSource.NAME
                        && entry.getRawName() != null
                        && !entry.getGeneralPurposeBit().usesUTF8ForNames()
                ? MemberNames.decode(entry.getRawName())
                : entry.getName();
    }

    private Problem locked(ZipArchiveEntry entry, String name) {
        boolean isEncrypted = entry.getGeneralPurposeBit().usesEncryption();
        return new Problem(
                "MEMBER_LOCKED",
                "the archive's member cannot be unpacked",
                members.origin(name).uri(),
                isEncrypted ? "it is encrypted" : "it is packed by method " + entry.getMethod(),
                "a member that is stored or deflated, without a password",
                "unpack the archive yourself");
    }

    @Override
    public Optional<Reading> ifNothing() {
        return members.ifNothing();
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
