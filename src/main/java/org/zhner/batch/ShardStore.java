package org.zhner.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;

/**
 * Puts so many documents a file. A shard appears when it is whole, and then in the journal; what a killed run had done
 * of one is done again. A run that is stopped puts what it has of a shard in place, and the next one goes on from there.
 */
final class ShardStore implements Store {
    /** Between the name of a shard and a document's index in it; no file's name has it. */
    static final char INDEX = '/';

    private final Path folder;
    private final Format format;
    private final Settings settings;
    private final Journal journal;
    private final Collection<String> reserved;
    private long placed;
    private int usable;
    private long settled;
    private @Nullable Shard shard;

    /**
     * Shards in {@code folder}.
     *
     * @param reserved names of files there that are inputs
     */
    ShardStore(Path folder, Format format, Settings settings, Journal journal, Collection<String> reserved) {
        this.folder = folder;
        this.format = format;
        this.settings = settings;
        this.journal = journal;
        this.reserved =
                reserved.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    static String place(String shard, int index) {
        return shard + INDEX + index;
    }

    @Override
    public Place place(Reading reading, Digest digest) throws IOException {
        String name = name(placed / settings.shardSize());
        int index = (int) (placed++ % settings.shardSize());
        if (index == 0) {
            if (reserved.contains(name)) {
                throw Faults.isInput(folder.resolve(name));
            }
            usable = documentsBefore(name);
        }
        String place = place(name, index);
        String id = reading instanceof Reading.Read read ? read.article().id() : ((Reading.Unreadable) reading).id();
        return new Place(place, id, digest, index < usable ? journal.done().document(place) : null);
    }

    /** How many documents of an earlier run the shard still has. */
    private int documentsBefore(String name) throws IOException {
        JournalLine.Shard line = journal.done().shard(name);
        Path file = folder.resolve(name);
        return line != null && Files.isRegularFile(file) && Files.size(file) == line.bytes() ? line.documents() : 0;
    }

    @Override
    public Written write(Place place, Encoder encoder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
        encoder.write(format, bytes);
        return new Written(bytes.size(), bytes);
    }

    @Override
    public void settle(Place place, Written written, JournalLine.State state) throws IOException {
        current().add(written.encoded());
        journal.append(new JournalLine.Document(
                place.name(), place.id(), place.digest().hex(), state, written.bytes()));
        advance();
    }

    @Override
    public void keep(Place place) throws IOException {
        current().keep();
        advance();
    }

    private Shard current() throws IOException {
        if (shard == null) {
            String name = name(settled / settings.shardSize());
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            format.begin(head);
            shard = new Shard(folder.resolve(name), settings.isGzip(), head, documentsBefore(name), journal.done());
        }
        return shard;
    }

    private void advance() throws IOException {
        settled++;
        if (settled % settings.shardSize() == 0) {
            commit();
        }
    }

    private void commit() throws IOException {
        if (shard == null) {
            return;
        }
        if (shard.commit()) {
            Path file = shard.file();
            journal.append(
                    new JournalLine.Shard(String.valueOf(file.getFileName()), shard.documents(), Files.size(file)));
            journal.flush();
        }
        shard.close();
        shard = null;
    }

    @Override
    public void finish(boolean isComplete) throws IOException {
        if (!isComplete && shard != null) {
            shard.keepRest();
        }
        commit();
        if (isComplete) {
            removeBeyond();
        }
        journal.flush();
    }

    /** Shards of an earlier run over more documents; only those that the journal says are ours. */
    private void removeBeyond() throws IOException {
        long shards = (settled + settings.shardSize() - 1) / settings.shardSize();
        for (String name : journal.done().shards()) {
            if (number(name) >= shards && documentsBefore(name) > 0) {
                journal.append(new JournalLine.Shard(name, 0, 0));
                Files.delete(folder.resolve(name));
            }
        }
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public void close() throws IOException {
        if (shard != null) {
            shard.close();
        }
    }

    private String name(long number) {
        return String.format(Locale.ROOT, "shard-%05d.%s", number, format.extensionOfMany())
                + (settings.isGzip() ? ".gz" : "");
    }

    private static long number(String name) {
        return Long.parseLong(name.substring("shard-".length(), name.indexOf('.')));
    }
}
