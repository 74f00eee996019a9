package org.zhner.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    /** People by the last part of their foreign names. */
    private final Map<String, List<KnowledgeEntry>> surnames = new HashMap<>();

    KnownThings(KnowledgeTable table) {
        this.table = table;
        Map<String, String> countryNames = new HashMap<>();
        table.names().forEach((surface, bearers) -> {
            if (Form.isLatin(surface) || surface.indexOf('·') >= 0) {
                bearers.forEach(entry -> add(folded, Form.folded(surface), entry));
                addSurname(surface, bearers);
            } else {
                addGeneric(surface, bearers, countryNames);
            }
        });
        table.entries().forEach(entry -> add(folded, Form.folded(TitleShape.plain(entry.english())), entry));
    }

    private void addSurname(String surface, List<KnowledgeEntry> bearers) {
        if (surface.indexOf('·') > 0) {
            bearers.stream()
                    .filter(entry -> entry.type() == NameType.PERSON)
                    .forEach(entry -> add(surnames, Form.lastPart(surface), entry));
        }
    }

    private void addGeneric(String surface, List<KnowledgeEntry> bearers, Map<String, String> countryNames) {
        for (int at = 1; at < surface.length() - 1 && at <= LONGEST_COUNTRY; at++) {
            int end = at;
            String rest = surface.substring(at);
            if (Generic.isBody(rest)) {
                bearers.stream()
                        .filter(entry -> entry.type() == NameType.ORGANIZATION)
                        .filter(entry -> isOf(countryNames, entry.country(), surface.substring(0, end)))
                        .forEach(entry -> add(generic, rest, entry));
                return;
            }
        }
    }

    /** Whether {@code name} is a country's, whole or short: 美国 or 美, not 加州. */
    private static boolean isOf(Map<String, String> countryNames, String country, String name) {
        return country.length() == 2
                && countryNames
                        .computeIfAbsent(
                                country,
                                code -> new Locale.Builder()
                                        .setRegion(code)
                                        .build()
                                        .getDisplayCountry(Locale.SIMPLIFIED_CHINESE))
                        .contains(name);
    }

    private static void add(Map<String, List<KnowledgeEntry>> map, String form, KnowledgeEntry entry) {
        List<KnowledgeEntry> bearers = map.computeIfAbsent(form, key -> new ArrayList<>(1));
        if (!bearers.contains(entry)) {
            bearers.add(entry);
        }
    }

    /** The people whose foreign name ends with this part. */
    List<KnowledgeEntry> ofSurname(String part) {
        return surnames.getOrDefault(part, List.of());
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
