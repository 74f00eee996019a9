package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LexiconTest {
    @Test
    void findsTheLongestEntryOfAPlace() {
        Lexicon<Integer> lexicon = Lexicon.of(Map.of("丹", 1, "丹麦", 2, "丹麦王国", 3, "麦", 4));
        assertThat(lexicon.longestAt("丹麦王国", 0, 4)).isEqualTo(new Match<>(4, 3));
        assertThat(lexicon.longestAt("丹麦王国", 0, 3)).isEqualTo(new Match<>(2, 2));
        assertThat(lexicon.longestAt("丹麦王国", 0, 1)).isEqualTo(new Match<>(1, 1));
        assertThat(lexicon.longestAt("丹麦王国", 1, 4)).isEqualTo(new Match<>(2, 4));
        assertThat(lexicon.longestAt("丹麦王国", 2, 4)).isNull();
        assertThat(lexicon.allAt("丹麦王国", 0, 4))
                .isEqualTo(List.of(new Match<>(1, 1), new Match<>(2, 2), new Match<>(4, 3)));
    }

    /** Few characters, U+0000 among them, so that entries often share their beginnings and stand inside each other. */
    @Test
    void agreesWithAMapOnRandomText() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Map<String, Integer> entries = new HashMap<>();
            for (int entry = random.nextInt(30); entry > 0; entry--) {
                String surface = text(random, 1 + random.nextInt(5));
                if (surface.charAt(0) != 0) {
                    entries.put(surface, entry);
                }
            }
            Lexicon<Integer> lexicon = Lexicon.of(entries);
            String text = text(random, 40);
            for (int begin = 0; begin < text.length(); begin++) {
                int limit = begin + 1 + random.nextInt(text.length() - begin);
                assertThat(lexicon.longestAt(text, begin, limit)).isEqualTo(longest(entries, text, begin, limit));
            }
            assertThat(entries)
                    .allSatisfy(
                            (surface, value) -> assertThat(lexicon.get(surface)).isEqualTo(value));
        }
    }

    @Test
    void refusesEmptySurfacesAndZeros() {
        assertThatThrownBy(() -> Lexicon.of(Map.of("", 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lexicon.of(Map.of("\0", 1, "甲", 2))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Lexicon.of(Map.<String, Integer>of()).longestAt("甲", 0, 1)).isNull();
    }

    private static @Nullable Match<Integer> longest(Map<String, Integer> entries, String text, int begin, int limit) {
        for (int end = limit; end > begin; end--) {
            Integer value = entries.get(text.substring(begin, end));
            if (value != null) {
                return new Match<>(end, value);
            }
        }
        return null;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append("甲乙丙\0".charAt(random.nextInt(4)));
        }
        return text.toString();
    }
}
