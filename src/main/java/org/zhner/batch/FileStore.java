package org.zhner.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.model.AtomicFile;

/** Gives each document a file in every format. */
final class FileStore implements Store {
    private final Path folder;
    private final List<Format> formats;
    private final boolean isGzip;
    private final Journal journal;
    private final DocumentFileNames names;

    /**
     * Files in {@code folder}.
     *
     * @param reserved names of files there that are inputs
     */
    FileStore(Path folder, List<Format> formats, boolean isGzip, Journal journal, Collection<String> reserved) {
        this.folder = folder;
        this.formats = List.copyOf(formats);
        this.isGzip = isGzip;
        this.journal = journal;
        this.names = new DocumentFileNames(reserved.stream()
                .flatMap(name -> formats.stream().map(format -> stem(name, format)))
                .toList());
    }

    /** The name without what this store adds; as it is if it adds something else. */
    private String stem(String name, Format format) {
        String extension = extension(format);
        return name.toLowerCase(Locale.ROOT).endsWith(extension)
                ? name.substring(0, name.length() - extension.length())
                : name + extension;
    }

    @Override
    public Place place(Reading reading, Digest digest) throws IOException {
        String id;
        String source;
        if (reading instanceof Reading.Read read) {
            Article article = read.article();
            id = article.id();
            source = article.source().uri() + " " + article.source().record();
        } else {
            Reading.Unreadable unreadable = (Reading.Unreadable) reading;
            id = unreadable.id();
            source = unreadable.uri() + " " + unreadable.record();
        }
        String name = names.next(id, source);
        return new Place(name, id, digest, whole(name, journal.done().document(name)));
    }

    /** The entry, if what it speaks of is still there. */
    private Done.@Nullable Entry whole(String name, Done.@Nullable Entry entry) throws IOException {
        if (entry == null) {
            return null;
        }
        long bytes = 0;
        for (Format format : formats) {
            try {
                bytes += Files.size(file(name, format));
            } catch (NoSuchFileException none) { // right where a failure has no account in this format
                bytes += 0;
            }
        }
        return bytes == entry.bytes() ? entry : null;
    }

    @Override
    public Written write(Place place, Encoder encoder) throws IOException {
        long bytes = 0;
        for (Format format : formats) {
            bytes += write(file(place.name(), format), format, encoder);
        }
        return new Written(bytes, new ByteArrayOutputStream(0));
    }

    /** Writes one file; none, and removes an older one, if there is nothing to write. */
    private long write(Path file, Format format, Encoder encoder) throws IOException {
        try (AtomicFile atomic = AtomicFile.open(file)) {
            Counted packed = new Counted(atomic.out());
            Counted plain = new Counted(isGzip ? new GZIPOutputStream(packed, 1 << 13) : packed);
            format.begin(plain);
            long head = plain.bytes();
            encoder.write(format, plain);
            plain.finish();
            if (plain.bytes() == head) {
                Files.deleteIfExists(file);
                return 0;
            }
            atomic.commit();
            return packed.bytes();
        }
    }

    @Override
    public void settle(Place place, Written written, JournalLine.State state) throws IOException {
        journal.append(new JournalLine.Document(
                place.name(), place.id(), place.digest().hex(), state, written.bytes()));
    }

    @Override
    public void keep(Place place) {
        // It is there, and the journal says so.
    }

    @Override
    public void finish(boolean isComplete) throws IOException {
        journal.flush();
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public void close() {
        // Every file is closed by the call that opened it.
    }

    private Path file(String name, Format format) {
        return folder.resolve(name + extension(format));
    }

    private String extension(Format format) {
        return "." + format.extension() + (isGzip ? ".gz" : "");
    }

    /** Counts what goes through. */
    static final class Counted extends OutputStream {
        private final OutputStream out;
        private long bytes;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int unit) throws IOException {
            out.write(unit);
            bytes++;
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            out.write(source, offset, length);
            bytes += length;
        }

        /** Ends packing, if there is any; closes nothing. */
        void finish() throws IOException {
            if (out instanceof GZIPOutputStream gzip) {
                gzip.finish();
            }
        }

        long bytes() {
            return bytes;
        }
    }
}
