package org.zhner.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhner.lexicon.Knowledge;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.lexicon.NameType;

/**
 * The knowledge table by all forms: those that it lists, Latin ones in any case and with or without marks, English
 * titles without what qualifies them, and foreign names without their dots.
 */
public final class KnownForms implements Knowledge {
    private static final int LONGEST_COUNTRY = 5;

    private final Map<Bearing, Map<String, List<KnowledgeEntry>>> forms = new EnumMap<>(Bearing.class);
    /** Chinese names of countries by code. */
    private final Map<String, String> countryNames = new HashMap<>();

    private KnownForms(KnowledgeTable table) {
        for (Bearing bearing : Bearing.values()) {
            forms.put(bearing, new HashMap<>());
        }
        table.names().forEach((surface, bearers) -> {
            of(Bearing.LISTED).put(surface, bearers);
            if (Form.isLatin(surface) || surface.indexOf('·') >= 0) {
                bearers.forEach(entry -> add(Bearing.FOLDED, Form.folded(surface), entry));
                addSurname(surface, bearers);
            } else {
                addGeneric(surface, bearers);
            }
        });
        table.entries().forEach(entry -> add(Bearing.FOLDED, Form.folded(TitleShape.plain(entry.english())), entry));
    }

    /** All forms of what {@code table} has. */
    public static KnownForms of(KnowledgeTable table) {
        return new KnownForms(table);
    }

    @Override
    public List<KnowledgeEntry> bearers(Bearing bearing, String form) {
        return of(bearing).getOrDefault(form, List.of());
    }

    /** Gives every form to {@code visitor}, in no order. */
    public void forEach(Visitor visitor) {
        forms.forEach((bearing, all) -> all.forEach((form, entries) -> visitor.visit(bearing, form, entries)));
    }

    /** Takes forms. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Bearing bearing, String form, List<KnowledgeEntry> entries);
    }

    private Map<String, List<KnowledgeEntry>> of(Bearing bearing) {
        return forms.getOrDefault(bearing, Map.of());
    }

    private void addSurname(String surface, List<KnowledgeEntry> bearers) {
        if (surface.indexOf('·') > 0) {
            bearers.stream()
                    .filter(entry -> entry.type() == NameType.PERSON)
                    .forEach(entry -> add(Bearing.SURNAME, Form.lastPart(surface), entry));
        }
    }

    private void addGeneric(String surface, List<KnowledgeEntry> bearers) {
        for (int at = 1; at < surface.length() - 1 && at <= LONGEST_COUNTRY; at++) {
            int end = at;
            String rest = surface.substring(at);
            if (Generic.isBody(rest)) {
                bearers.stream()
                        .filter(entry -> entry.type() == NameType.ORGANIZATION)
                        .filter(entry -> isOf(entry.country(), surface.substring(0, end)))
                        .forEach(entry -> add(Bearing.GENERIC, rest, entry));
                return;
            }
        }
    }

    /** Whether {@code name} is a country's, whole or short: 美国 or 美, not 加州. */
    private boolean isOf(String country, String name) {
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

    private void add(Bearing bearing, String form, KnowledgeEntry entry) {
        List<KnowledgeEntry> bearers = of(bearing).computeIfAbsent(form, key -> new ArrayList<>(1));
        if (!bearers.contains(entry)) {
            bearers.add(entry);
        }
    }
}
