package org.zhner.learned;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import org.zhner.model.Fingerprint;
import org.zhner.model.TableFile;

/**
 * Which lists of names hold a run of characters. Names are known by fingerprints alone, so they cannot be read back.
 * Kept on the heap, since they are small and looked into at every unit. Safe for use by many threads.
 *
 * <p>Two sections. {@code lists.slots}, i64[2^n], is a hash table with linear probing over all names, and over all
 * beginnings of those that begin with no Latin letter: the upper 48 bits are those of the spread {@link Fingerprint}, whose lowest n bits choose the first slot;
 * the lower 16 are the number of a set of lists, 0 for what only begins a name. An empty slot is 0. {@code lists.sets},
 * i32, holds the sets: bit k stands for list k.
 */
final class NameLists {
    static final int NUMBER_BITS = 16;
    /** Longer names are cut off: they would be recognised by their beginnings as well. */
    static final int LONGEST = 24;

    private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;
    private static final int ABSENT = -1;

    private final long[] slots;
    private final int[] sets;
    private final int mask;

    private NameLists(long[] slots, int[] sets) {
        this.slots = slots;
        this.sets = sets;
        this.mask = slots.length - 1;
    }

    static NameLists open(TableFile file) {
        LongBuffer slotBuffer = file.section("lists.slots").asLongBuffer();
        IntBuffer setBuffer = file.section("lists.sets").asIntBuffer();
        long[] slots = new long[slotBuffer.remaining()];
        int[] sets = new int[setBuffer.remaining()];
        slotBuffer.get(slots);
        setBuffer.get(sets);
        boolean hasEmpty = false;
        for (long slot : slots) {
            hasEmpty |= slot == 0;
            if ((slot & NUMBER_MASK) >= sets.length) {
                throw file.corrupt("set " + (slot & NUMBER_MASK), "one of " + sets.length + " sets of lists");
            }
        }
        for (int set : sets) {
            if (set >>> NameList.values().length != 0) {
                throw file.corrupt("lists " + set, "lists that this version knows");
            }
        }
        if (!hasEmpty || Integer.bitCount(slots.length) != 1) {
            throw file.corrupt(slots.length + " slots of names", "a power of two, of which some are empty");
        }
        return new NameLists(slots, sets);
    }

    /** Lists that have been written to sections, before there is a file. */
    static NameLists over(long[] slots, int[] sets) {
        return new NameLists(slots, sets);
    }

    /** Gives the ends and lists of all names that begin at {@code begin} to {@code visitor}, shortest first. */
    void matches(String text, int begin, Visitor visitor) {
        boolean latin = isLatin(text.charAt(begin));
        long fingerprint = 0;
        int limit = Math.min(text.length(), begin + LONGEST);
        for (int end = begin + 1; end <= limit; end++) {
            fingerprint = Fingerprint.append(fingerprint, text.charAt(end - 1));
            if (latin && end < text.length() && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1))) {
                continue; // within a word
            }
            int number = find(fingerprint);
            if (number == ABSENT && !latin) {
                return;
            }
            if (number > 0) {
                visitor.visit(end, sets[number]);
            }
        }
    }

    /** Whether names that begin with {@code unit} are looked up at the ends of words only. */
    static boolean isLatin(char unit) {
        return CharacterClass.isLatin(CharacterClass.of(unit));
    }

    private int find(long fingerprint) {
        long spread = spread(fingerprint);
        int slot = (int) spread & mask;
        while (true) {
            long found = slots[slot];
            if (found == 0) {
                return ABSENT;
            }
            if ((found ^ spread) >>> NUMBER_BITS == 0) {
                return (int) (found & NUMBER_MASK);
            }
            slot = (slot + 1) & mask;
        }
    }

    static long spread(long fingerprint) {
        long bits = (fingerprint ^ fingerprint >>> 32) * 0xD6E8FEB86659FD93L;
        return bits ^ bits >>> 32;
    }

    /** Takes names. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Takes one.
         *
         * @param end UTF-16 offset after the name
         * @param lists a bit for each list that holds it
         */
        void visit(int end, int lists);
    }
}
