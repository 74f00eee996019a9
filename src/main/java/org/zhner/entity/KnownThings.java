package org.zhner.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.lexicon.NameType;
import org.zhner.tag.EntityType;

/**
 * The knowledge table by all forms: those that it lists, Latin ones in any case and with or without marks, English
 * titles without what qualifies them, and foreign names without their dots.
 */
final class KnownThings {
    private static final int LONGEST_COUNTRY = 5;

    private final KnowledgeTable table;
    /** Entries by forms that the table does not list as they are. */
    private final Map<String, List<KnowledgeEntry>> folded = new HashMap<>();
    /** Institutions that many countries have, without the country: 国会 for 美国国会 and 日本国会. */
    private final Map<String, List<KnowledgeEntry>> generic = new HashMap<>();

    KnownThings(KnowledgeTable table) {
        this.table = table;
        table.names().forEach((surface, bearers) -> {
            if (Form.isLatin(surface) || surface.indexOf('·') >= 0) {
                bearers.forEach(entry -> add(folded, Form.folded(surface), entry));
            } else {
                addGeneric(surface, bearers);
            }
        });
        table.entries().forEach(entry -> add(folded, Form.folded(TitleShape.plain(entry.english())), entry));
    }

    private void addGeneric(String surface, List<KnowledgeEntry> bearers) {
        for (int at = 1; at < surface.length() - 1 && at <= LONGEST_COUNTRY; at++) {
            String rest = surface.substring(at);
            if (Generic.isBody(rest)) {
                bearers.stream()
                        .filter(entry -> entry.type() == NameType.ORGANIZATION)
                        .forEach(entry -> add(generic, rest, entry));
                return;
            }
        }
    }

    private static void add(Map<String, List<KnowledgeEntry>> map, String form, KnowledgeEntry entry) {
        List<KnowledgeEntry> bearers = map.computeIfAbsent(form, key -> new ArrayList<>(1));
        if (!bearers.contains(entry)) {
            bearers.add(entry);
        }
    }

    /** The things of a type that bear a form, or that would with their country before it. */
    List<KnowledgeEntry> all(String form, EntityType type) {
        List<KnowledgeEntry> bearers = of(form, type);
        List<KnowledgeEntry> more = type == EntityType.ORGANIZATION ? generic.getOrDefault(form, List.of()) : List.of();
        return more.isEmpty()
                ? bearers
                : Stream.concat(bearers.stream(), more.stream()).distinct().toList();
    }

    /** The things of a type that bear a canonical form. */
    List<KnowledgeEntry> of(String form, EntityType type) {
        List<KnowledgeEntry> listed = form.isEmpty() ? null : table.names().get(form);
        List<KnowledgeEntry> bearers =
                listed != null ? listed : folded.getOrDefault(Form.folded(Form.withoutInitials(form)), List.of());
        return bearers.stream().filter(entry -> fits(entry.type(), type)).toList();
    }

    private static boolean fits(NameType known, EntityType type) {
        return switch (type) {
            case PERSON -> known == NameType.PERSON;
            case ORGANIZATION -> known == NameType.ORGANIZATION;
            case GPE, LOCATION -> known.isPlace();
            case COUNTRY -> false;
        };
    }
}
