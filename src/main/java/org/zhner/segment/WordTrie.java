package org.zhner.segment;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.zhner.model.TableFile;

/**
 * A set of words as a trie in one hash table with open addressing. A node is named by the slot that holds it; the slot
 * holds the unit that leads to it (bits 0-15), its parent (bits 16-46) and whether a word ends there (bit 47); 0 is
 * free. So every step is one look-up, and exact.
 */
public final class WordTrie {
    /** Parent of all nodes that start a word. */
    static final int ROOT = 0x7FFF_FFFF;
    /** No such node. */
    static final int NONE = -1;

    private static final long WORD = 1L << 47;

    private final LongBuffer slots;
    private final int mask;

    WordTrie(LongBuffer slots) {
        this.slots = slots;
        this.mask = slots.limit() - 1;
    }

    /**
     * The trie in a section of a file.
     *
     * @throws org.zhner.problem.UserException {@code MODEL_CORRUPT} if a look-up could go on for ever
     */
    static WordTrie open(TableFile file, String name) {
        LongBuffer slots = file.section(name).asLongBuffer();
        int free = 0;
        while (free < slots.limit() && slots.get(free) != 0) {
            free++;
        }
        if (free == slots.limit() || Integer.bitCount(slots.limit()) != 1) {
            throw file.corrupt(slots.limit() + " slots in section " + name, "2^n slots, some of them free");
        }
        return new WordTrie(slots);
    }

    /** The table for {@code words}; the same words give the same table. None may hold U+0000. */
    public static long[] compile(Collection<String> words) {
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        long units = Arrays.stream(sorted).mapToLong(String::length).sum();
        long nodes =
                Arrays.stream(insert(sorted, units)).filter(slot -> slot != 0).count();
        return insert(sorted, nodes);
    }

    /** A table that has at least a third of its slots free. */
    private static long[] insert(String[] words, long nodes) {
        long[] slots = new long[Math.toIntExact(Long.highestOneBit(Math.max(1, nodes * 3 / 2)) * 2)];
        WordTrie trie = new WordTrie(LongBuffer.wrap(slots));
        for (String word : words) {
            int node = ROOT;
            for (int at = 0; at < word.length(); at++) {
                long entry = entry(node, word.charAt(at));
                node = trie.slot(entry);
                slots[node] |= entry;
            }
            if (node != ROOT) {
                slots[node] |= WORD;
            }
        }
        return slots;
    }

    /** The node after {@code unit}, or {@link #NONE}. */
    int step(int node, char unit) {
        int slot = slot(entry(node, unit));
        return slots.get(slot) == 0 ? NONE : slot;
    }

    boolean isWord(int node) {
        return (slots.get(node) & WORD) != 0;
    }

    /** The slot that holds the entry, or the free one where it would go. */
    private int slot(long entry) {
        long hash = entry * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (hash >>> 32) & mask;
        for (long held = slots.get(slot); held != 0 && (held & ~WORD) != entry; held = slots.get(slot)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long entry(int parent, char unit) {
        return (long) parent << 16 | unit;
    }
}
