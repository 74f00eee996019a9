package org.zhner.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Names made of first and last names of known people that are written by their sound, with a dot between. */
final class ForeignPeople {
    private static final char DOT = '·';

    private final List<String> firstNames;
    private final List<String> lastNames;
    private final MixedNames mixedLastNames;

    private ForeignPeople(List<String> firstNames, List<String> lastNames) {
        this.firstNames = List.copyOf(firstNames);
        this.lastNames = List.copyOf(lastNames);
        this.mixedLastNames = new MixedNames(lastNames);
    }

    /** The names that those of these people that have a dot in their names consist of. */
    static ForeignPeople of(List<String> people) {
        List<String> firstNames = new ArrayList<>();
        List<String> lastNames = new ArrayList<>();
        for (String name : people) {
            int dot = name.indexOf(DOT);
            if (dot > 0 && name.lastIndexOf(DOT) < name.length() - 1) {
                firstNames.add(name.substring(0, dot));
                lastNames.add(name.substring(name.lastIndexOf(DOT) + 1));
            }
        }
        return new ForeignPeople(firstNames, lastNames);
    }

    boolean isEmpty() {
        return lastNames.isEmpty();
    }

    String drawLast(RandomGenerator random) {
        return mixedLastNames.draw(random);
    }

    String draw(RandomGenerator random) {
        return Forms.draw(firstNames, random) + DOT + drawLast(random);
    }
}
