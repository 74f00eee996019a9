package org.zhner.entity;

import java.util.List;
import java.util.stream.Stream;
import org.zhner.lexicon.Knowledge;
import org.zhner.lexicon.Knowledge.Bearing;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.NameType;
import org.zhner.tag.EntityType;

/** What the knowledge table has of a form, for clusters of a type. */
final class KnownThings {
    private final Knowledge knowledge;

    KnownThings(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The people whose foreign name ends with this part. */
    List<KnowledgeEntry> ofSurname(String part) {
        return knowledge.bearers(Bearing.SURNAME, part);
    }

    /** The things of a type that bear a form, or that would with their country before it. */
    List<KnowledgeEntry> all(String form, EntityType type) {
        List<KnowledgeEntry> bearers = of(form, type);
        List<KnowledgeEntry> more =
                type == EntityType.ORGANIZATION ? knowledge.bearers(Bearing.GENERIC, form) : List.of();
        return more.isEmpty()
                ? bearers
                : Stream.concat(bearers.stream(), more.stream()).distinct().toList();
    }

    /** The things of a type that bear a canonical form. */
    List<KnowledgeEntry> of(String form, EntityType type) {
        List<KnowledgeEntry> listed = knowledge.bearers(Bearing.LISTED, form);
        List<KnowledgeEntry> bearers =
                listed.isEmpty() ? knowledge.bearers(Bearing.FOLDED, Form.folded(Form.withoutInitials(form))) : listed;
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
