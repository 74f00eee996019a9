package org.zhner.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells an acronym of Latin letters by the words that it is made of: FBI, Federal Bureau of Investigation. */
final class Initials {
    private static final Set<String> SKIPPED = Set.of("of", "the", "and", "for", "in", "on", "de", "la", "du", "des");

    private Initials() {}

    static boolean match(String acronym, String name) {
        String letters = acronym.replace(".", "");
        List<String> words = Form.words(name);
        if (letters.length() < 2 || words.size() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder strict = new StringBuilder();
        StringBuilder loose = new StringBuilder();
        for (String word : words) {
            loose.append(word.charAt(0));
            if (!SKIPPED.contains(word)) {
                strict.append(word.charAt(0));
            }
        }
        String wanted = letters.toLowerCase(Locale.ROOT);
        return wanted.contentEquals(strict) || wanted.contentEquals(loose);
    }
}
