package org.zhner.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a foreign name may be the transliteration of an English one, by how its parts begin: 莫 is the beginning of
 * Morris, not of Tyrell. Names that are translated, and characters that write no foreign names, are never refused.
 */
final class Sounds {
    private final Map<Integer, String> letters = new HashMap<>();

    /** The sounds of the characters in this package's table. */
    Sounds() {
        for (String[] row : Tables.rows("sounds.tsv")) {
            row[1].codePoints().forEach(character -> letters.merge(character, row[0], String::concat));
        }
    }

    /** Whether some word of {@code english} may begin as {@code form} does, and one as its last part does. */
    boolean agree(String form, String english) {
        List<String> words = Form.words(english);
        return agree(Form.parts(form).get(0), words) && agree(Form.lastPart(form), words);
    }

    private boolean agree(String part, List<String> words) {
        String first = part.isEmpty() ? null : letters.get(part.codePointAt(0));
        return first == null || words.stream().anyMatch(word -> first.indexOf(word.charAt(0)) >= 0);
    }
}
