package org.zhner.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhner.batch.JournalLine.State;

/** What earlier runs did, by place. */
final class Done {
    private final LongTable documents = new LongTable();
    private final Map<String, JournalLine.Shard> shards = new HashMap<>();
    private final List<long[]> uncommitted = new ArrayList<>();
    private @Nullable String layout;

    /**
     * What is at a place.
     *
     * @param digest the first 64 bits of the document's
     * @param bytes as in {@link JournalLine.Document}
     */
    record Entry(long digest, State state, long bytes) {
        boolean matches(Digest other) {
            return digest == other.prefix();
        }
    }

    /** Takes the journal's next line. */
    void add(JournalLine line) {
        if (line instanceof JournalLine.Run run) {
            layout = run.layout();
            uncommitted.clear();
        } else if (line instanceof JournalLine.Document document) {
            add(document);
        } else if (line instanceof JournalLine.Shard shard) {
            uncommitted.forEach(entry -> documents.put(entry[0], entry[1], entry[2]));
            uncommitted.clear();
            shards.put(shard.shard(), shard);
        }
    }

    /** A document of a shard holds only once its shard is whole. */
    private void add(JournalLine.Document document) {
        long digest = new Digest(document.digest()).prefix();
        long packed = document.bytes() << 2 | document.state().number();
        long key = Digest.of(document.place()).prefix();
        if (document.place().indexOf(ShardStore.INDEX) >= 0) {
            uncommitted.add(new long[] {key, digest, packed});
        } else {
            documents.put(key, digest, packed);
        }
    }

    /** How the last run laid its output out, if there was one. */
    @Nullable
    String layout() {
        return layout;
    }

    @Nullable
    Entry document(String place) {
        int slot = documents.find(Digest.of(place).prefix());
        if (slot < 0) {
            return null;
        }
        long packed = documents.second(slot);
        return new Entry(documents.first(slot), State.of((int) packed & 3), packed >> 2);
    }

    JournalLine.@Nullable Shard shard(String name) {
        return shards.get(name);
    }

    /** The names of all shards. */
    List<String> shards() {
        return List.copyOf(shards.keySet());
    }
}
