package org.zhner.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NameListsTest {
    private static final List<NameList> LISTS = List.of(NameList.values());

    @Test
    void findsEveryNameThatBeginsThere() {
        NameListsWriter writer = new NameListsWriter();
        writer.add("纽约", NameList.SHORT_PLACE);
        writer.add("纽约州", NameList.PLACE);
        writer.add("纽约时报", NameList.KNOWN_ORGANIZATION);
        writer.add("纽约州", NameList.REGIONAL_LOCATION);

        assertThat(matches(writer.lists(), "在纽约州府", 1))
                .containsExactly(
                        "3 " + NameList.SHORT_PLACE.bit(),
                        "4 " + (NameList.PLACE.bit() | NameList.REGIONAL_LOCATION.bit()));
        assertThat(matches(writer.lists(), "在纽约州府", 0)).isEmpty();
        assertThat(matches(writer.lists(), "在纽约时", 1)).hasSize(1);
    }

    @Test
    void agreesWithAPlainSearch() {
        Random random = new Random(3);
        Map<String, NameList> names = new TreeMap<>();
        NameListsWriter writer = new NameListsWriter();
        for (int count = 0; count < 2_000; count++) {
            String name = text(random, 1 + random.nextInt(6));
            NameList list = LISTS.get(random.nextInt(LISTS.size()));
            if (names.putIfAbsent(name, list) == null) {
                writer.add(name, list);
            }
        }
        NameLists lists = writer.lists();
        String text = text(random, 3_000);
        for (int begin = 0; begin < text.length(); begin++) {
            List<String> expected = new ArrayList<>();
            for (int end = begin + 1; end <= Math.min(text.length(), begin + 6); end++) {
                NameList list = names.get(text.substring(begin, end));
                if (list != null) {
                    expected.add(end + " " + list.bit());
                }
            }

            assertThat(matches(lists, text, begin)).isEqualTo(expected);
        }
    }

    @Test
    void leavesOutWhatIsTooLong() {
        NameListsWriter writer = new NameListsWriter();
        writer.add("长".repeat(NameLists.LONGEST + 1), NameList.PLACE);
        writer.add("", NameList.PLACE);

        assertThat(writer.size()).isZero();
        assertThat(matches(writer.lists(), "长".repeat(60), 0)).isEmpty();
    }

    private static List<String> matches(NameLists lists, String text, int begin) {
        List<String> found = new ArrayList<>();
        lists.matches(text, begin, (end, sets) -> found.add(end + " " + sets));
        return found;
    }

    /** Of few characters, so that names begin and contain each other. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append("一二三四五六".charAt(random.nextInt(6)));
        }
        return text.toString();
    }
}
