package org.zhner.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhner.model.Fingerprint;
import org.zhner.model.TableFileWriter;

/** Collects names and makes the sections of {@link NameLists}. The same names give the same bytes in any order. */
public final class NameListsWriter {
    private static final int LONGEST = NameLists.LONGEST;

    private final SortedMap<String, Integer> names = new TreeMap<>();

    /** Adds a name to a list; one that is longer than a name can be is left out. */
    public void add(String name, NameList list) {
        if (!name.isEmpty() && name.length() <= LONGEST) {
            names.merge(name, list.bit(), (left, right) -> left | right);
        }
    }

    /** How many names there are. */
    public int size() {
        return names.size();
    }

    NameLists lists() {
        List<Integer> sets = new ArrayList<>();
        return NameLists.over(slots(sets), array(sets));
    }

    void addTo(TableFileWriter file) {
        List<Integer> sets = new ArrayList<>();
        file.section("lists.slots", slots(sets)).section("lists.sets", array(sets));
    }

    private long[] slots(List<Integer> sets) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        sets.add(0);
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            int number = sets.indexOf(name.getValue());
            if (number <= 0) {
                number = sets.size();
                sets.add(name.getValue());
            }
            boolean latin = NameLists.isLatin(name.getKey().charAt(0));
            for (int end = 1; !latin && end < name.getKey().length(); end++) {
                numbers.putIfAbsent(name.getKey().substring(0, end), 0);
            }
            numbers.put(name.getKey(), number);
        }
        long[] slots = new long[Integer.highestOneBit(Math.max(1, numbers.size() * 3 / 2)) << 1];
        numbers.forEach((name, number) -> insert(slots, name, number));
        return slots;
    }

    private static void insert(long[] slots, String name, int number) {
        long spread = NameLists.spread(Fingerprint.of(name).value());
        int mask = slots.length - 1;
        int slot = (int) spread & mask;
        while (slots[slot] != 0) {
            if ((slots[slot] ^ spread) >>> NameLists.NUMBER_BITS == 0) {
                throw new IllegalArgumentException(name + " shares its bits with another name");
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = spread >>> NameLists.NUMBER_BITS << NameLists.NUMBER_BITS | number;
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
