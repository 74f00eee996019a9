package org.zhner.pattern;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Names of a list and, as often, names whose first half is one's and whose second half is another's: a model that sees only names that are on its own
 * lists learns to look for nothing else.
 */
final class MixedNames {
    private final List<String> names;

    MixedNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    String draw(RandomGenerator random) {
        String name = Forms.draw(names, random);
        if (random.nextBoolean()) {
            return name;
        }
        String other = Forms.draw(names, random);
        return name.substring(0, name.length() / 2) + other.substring(other.length() / 2);
    }
}
