package org.zhner.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Chinese names made of surnames and given names of known people. Half of the surnames are drawn as often as they are borne,
 * the others all alike, so that rare ones are seen as well.
 */
final class ChinesePeople {
    /** Surnames of two characters that people bear today: of the Hundred Family Surnames, and two of Taiwan. */
    private static final Set<String> LONG_SURNAMES = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "令狐", "司徒", "端木", "东方", "東方", "西门",
            "西門", "南宫", "南宮", "慕容", "夏侯", "宇文", "长孙", "長孫", "张简", "張簡", "范姜");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int MOST_GIVEN = 2;

    private final List<String> surnames;
    private final List<String> differentSurnames;
    private final List<String> givenNames;

    private ChinesePeople(List<String> surnames, List<String> givenNames) {
        this.surnames = List.copyOf(surnames);
        this.differentSurnames = List.copyOf(new TreeSet<>(surnames));
        this.givenNames = List.copyOf(givenNames);
    }

    /** The names that those of these people that are Chinese consist of. */
    static ChinesePeople of(List<String> people) {
        List<String> surnames = new ArrayList<>();
        List<String> givenNames = new ArrayList<>();
        for (String name : people) {
            boolean isHan =
                    name.chars().allMatch(unit -> Character.UnicodeScript.of(unit) == Character.UnicodeScript.HAN);
            if (isHan && name.length() >= SHORTEST && name.length() <= LONGEST) {
                int length = name.length() > 2 && LONG_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
                if (name.length() - length <= MOST_GIVEN) {
                    surnames.add(name.substring(0, length));
                    givenNames.add(name.substring(length));
                }
            }
        }
        return new ChinesePeople(surnames, givenNames);
    }

    boolean isEmpty() {
        return surnames.isEmpty();
    }

    String drawSurname(RandomGenerator random) {
        return Forms.draw(random.nextBoolean() ? surnames : differentSurnames, random);
    }

    /** A surname, and a given name that is somebody's or made of two. */
    String draw(RandomGenerator random) {
        String given = Forms.draw(givenNames, random);
        if (given.length() == MOST_GIVEN && random.nextBoolean()) {
            String other = Forms.draw(givenNames, random);
            given = given.substring(0, 1) + other.substring(other.length() - 1);
        }
        return drawSurname(random) + given;
    }
}
