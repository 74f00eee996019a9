package org.zhner.pattern;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Names of a list and, as often, names that begin as one and end as another: a model that sees only names that are on its own
 * lists learns to look for nothing else.
 */
final class MixedNames {
    private final List<String> names;
    private final int beginning;

    /**
     * Names like these.
     *
     * @param beginning how long the first part of a name is, in UTF-16 units; if 0, half of the name
     */
    MixedNames(List<String> names, int beginning) {
        this.names = List.copyOf(names);
        this.beginning = beginning;
    }

    String draw(RandomGenerator random) {
        String name = Forms.draw(names, random);
        if (random.nextBoolean()) {
            return name;
        }
        String other = Forms.draw(names, random);
        return name.substring(0, cut(name)) + other.substring(cut(other));
    }

    private int cut(String name) {
        return beginning == 0 ? name.length() / 2 : Math.min(beginning, name.length() - 1);
    }
}
