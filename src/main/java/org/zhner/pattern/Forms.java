package org.zhner.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.NameType;

/** The names of the knowledge table in one script. Immutable. */
final class Forms {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern BRACKET = Pattern.compile(" \\(.*");

    private final List<KnowledgeEntry> entries;
    private final boolean traditional;

    /**
     * The names of these entries.
     *
     * @param traditional whether as they are written in Taiwan, or as on the mainland
     */
    Forms(List<KnowledgeEntry> entries, boolean traditional) {
        this.entries = List.copyOf(entries);
        this.traditional = traditional;
    }

    /** The names of the entries that are of this type, and that {@code chosen} holds for. */
    List<String> of(NameType type, Predicate<KnowledgeEntry> chosen) {
        return entries.stream()
                .filter(entry -> entry.type() == type && chosen.test(entry))
                .map(this::form)
                .filter(name -> name.length() > 1)
                .toList();
    }

    /** Where a region has no form of its own it uses the other's. */
    private String form(KnowledgeEntry entry) {
        boolean isTaiwan =
                entry.zhCn().isEmpty() || (traditional && !entry.zhTw().isEmpty());
        return isTaiwan ? entry.zhTw() : entry.zhCn();
    }

    /** The same, but for names that are not wholly of Chinese characters. */
    List<String> han(NameType type, Predicate<KnowledgeEntry> chosen) {
        return of(type, chosen).stream().filter(Forms::isHan).toList();
    }

    /** The names in Latin letters of all people whose Chinese names have a dot. */
    List<String> latinPeople() {
        List<String> names = new ArrayList<>();
        for (KnowledgeEntry entry : entries) {
            if (entry.type() == NameType.PERSON && entry.zhCn().contains("·")) {
                names.add(BRACKET.matcher(entry.english()).replaceFirst(""));
            }
        }
        return names;
    }

    static boolean isHan(String name) {
        return HAN.matcher(name).matches();
    }

    static String draw(List<String> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
