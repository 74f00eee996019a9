package org.zhner.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;
import org.zhner.packing.Budget;
import org.zhner.packing.CorruptArchiveException;
import org.zhner.packing.CorruptPackingException;
import org.zhner.packing.MemberNames;
import org.zhner.packing.MemberStream;
import org.zhner.packing.TarEnd;

/** A tar archive: its members as they come. Links and devices in it are passed over. */
final class TarContents implements Contents {
    private final Item archive;
    private final Members members;
    private final TarEnd end;
    private final TarArchiveInputStream tar;
    private boolean isOver;

    TarContents(Item archive, InputStream bytes, int layers, Opening opening) {
        this.archive = archive;
        this.members = new Members(archive, layers, opening);
        this.end = new TarEnd(bytes);
        this.tar = new TarArchiveInputStream(end, StandardCharsets.ISO_8859_1.name());
    }

    @Override
    public @Nullable Step next() {
        try {
            while (!isOver && !members.isSpent()) {
                TarArchiveEntry entry = entry();
                if (entry == null) {
                    isOver = true;
                    return end.isMarked() ? null : corrupt(new CorruptArchiveException("it ends without an end mark"));
                }
                Step step = isFile(entry) ? members.step(MemberNames.decode(entry.getName()), this::bytes) : null;
                if (step != null) {
                    return step;
                }
            }
            return null;
        } catch (IOException cause) {
            isOver = true;
            return corrupt(cause);
        }
    }

    private static boolean isFile(TarArchiveEntry entry) {
        return !(entry.isDirectory()
                || entry.isSymbolicLink()
                || entry.isLink()
                || entry.isCharacterDevice()
                || entry.isBlockDevice()
                || entry.isFIFO());
    }

    private Step corrupt(IOException cause) {
        return Opening.unreadable(
                archive.origin(), InputProblems.whileReading(archive.origin().uri(), cause));
    }

    /** The next member; null at the end. The library throws all sorts of exceptions at archives that are broken. */
    private @Nullable TarArchiveEntry entry() throws IOException {
        try {
            TarArchiveEntry entry = tar.getNextEntry();
            if (entry != null && !entry.isCheckSumOK()) {
                throw new CorruptArchiveException("a member's checksum is wrong");
            }
            return entry;
        } catch (CorruptArchiveException | CorruptPackingException | Budget.SpentException cause) {
            throw cause;
        } catch (IOException | RuntimeException cause) {
            throw new CorruptArchiveException(cause);
        }
    }

    /** The current member's bytes. The next member begins where the library says, however many of them are read. */
    private InputStream bytes() {
        InputStream member = new FilterInputStream(tar) {
            @Override
            public void close() {
                // The archive goes on.
            }
        };
        return new MemberStream(member, OptionalLong.empty());
    }

    @Override
    public Optional<Reading> ifNothing() {
        return members.ifNothing();
    }

    @Override
    public void close() {
        // Whoever opened the bytes closes them.
    }
}
