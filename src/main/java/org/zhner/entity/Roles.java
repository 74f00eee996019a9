package org.zhner.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;

/** Titles as they stand beside names, 总统 or 首席执行官, and which of the knowledge table's roles they speak of. */
final class Roles {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\|");

    private final Lexicon<List<List<String>>> titles;

    /** The titles of this package's table. */
    Roles() {
        Map<String, List<List<String>>> all = new HashMap<>();
        for (String[] row : Tables.rows("roles.tsv")) {
            all.put(row[0], ALTERNATIVES.splitAsStream(row[1]).map(Form::words).toList());
        }
        titles = Lexicon.of(all);
    }

    /** The longest title that ends last in {@code text} between two offsets; null if there is none. */
    @Nullable
    Title lastIn(String text, int begin, int end) {
        Title last = null;
        int at = begin;
        while (at < end) {
            Match<List<List<String>>> match = titles.longestAt(text, at, end);
            if (match == null) {
                at++;
            } else {
                last = new Title(at, match.value());
                at = match.end();
            }
        }
        return last;
    }

    /** The title that begins at an offset; null if none does. */
    @Nullable
    Title startingAt(String text, int from, int limit) {
        Match<List<List<String>>> match = from < limit ? titles.longestAt(text, from, limit) : null;
        return match == null ? null : new Title(from, match.value());
    }

    /**
     * A title in a text.
     *
     * @param begin UTF-16 offset
     * @param meanings what it may be in English, each as words
     */
    record Title(int begin, List<List<String>> meanings) {
        /** Whether a role, as words, speaks of this title. */
        boolean matches(Set<String> role) {
            return meanings.stream().anyMatch(role::containsAll);
        }
    }
}
