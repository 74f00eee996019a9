package org.zhner.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.lexicon.NameType;
import org.zhner.tag.EntityType;

/**
 * The knowledge table by all forms: those that it lists, Latin ones in any case and with or without marks, English
 * titles without what qualifies them, and foreign names without their dots.
 */
final class KnownThings {
    private final KnowledgeTable table;
    /** Entries by forms that the table does not list as they are. */
    private final Map<String, List<KnowledgeEntry>> folded = new HashMap<>();

    KnownThings(KnowledgeTable table) {
        this.table = table;
        table.names().forEach((surface, bearers) -> {
            if (Form.isLatin(surface) || surface.indexOf('·') >= 0) {
                bearers.forEach(entry -> add(Form.folded(surface), entry));
            }
        });
        table.entries().forEach(entry -> add(Form.folded(TitleShape.plain(entry.english())), entry));
    }

    private void add(String form, KnowledgeEntry entry) {
        List<KnowledgeEntry> bearers = folded.computeIfAbsent(form, key -> new ArrayList<>(1));
        if (!bearers.contains(entry)) {
            bearers.add(entry);
        }
    }

    /** The things of a type that bear a canonical form. */
    List<KnowledgeEntry> of(String form, EntityType type) {
        List<KnowledgeEntry> listed = form.isEmpty() ? null : table.names().get(form);
        List<KnowledgeEntry> bearers = listed != null ? listed : folded.getOrDefault(Form.folded(form), List.of());
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
