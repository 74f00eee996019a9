package org.zhner.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.NameType;

/**
 * What slots may stand for, in one script. Those of zhner's own lists are {@code PERSON}, {@code SURNAME}, {@code JAPANESE},
 * {@code KOREAN}, {@code FOREIGN} (a last name), {@code FOREIGN_FULL}, {@code LATIN}, {@code COUNTRY}, {@code CITY} (abroad),
 * {@code COMPANY}, {@code BANK}, {@code CLUB}, {@code MEDIA}, {@code UNIVERSITY} and {@code PARTY}; besides, {@code NUMBER} is
 * 1–99 and {@code DAY} 1–31. Immutable.
 */
final class Slots {
    private static final Set<String> CHINESE = Set.of("CN", "TW", "HK", "MO", "SG");
    private static final int MOST = 99;
    private static final int DAYS = 31;

    /** Institutions by what the knowledge table says that they are. */
    private static final Map<String, Pattern> INSTITUTIONS = Map.of(
            "COMPANY",
            Pattern.compile("company|maker|conglomerate|retailer|airline$|operator|developer$|manufacturer|platform"),
            "BANK",
            Pattern.compile("^(investment |state |commercial )?bank$"),
            "CLUB",
            Pattern.compile("club$"),
            "MEDIA",
            Pattern.compile("newspaper|broadcaster|news agency|magazine|news website"),
            "UNIVERSITY",
            Pattern.compile("^university$"),
            "PARTY",
            Pattern.compile("^(ruling |political )party$"));

    private final Map<String, Drawn> slots = new TreeMap<>();

    /** Draws one of the values of a slot. */
    @FunctionalInterface
    private interface Drawn {
        String from(RandomGenerator random);
    }

    /**
     * Slots of these lists.
     *
     * @param traditional whether names are taken as they are written in Taiwan, or as on the mainland
     * @param lists values of other slots, or other values
     */
    Slots(
            List<KnowledgeEntry> known,
            CountryTable countries,
            boolean traditional,
            Map<String, ? extends List<String>> lists) {
        Forms forms = new Forms(known, traditional);
        ChinesePeople chinese = ChinesePeople.of(forms.of(NameType.PERSON, entry -> CHINESE.contains(entry.country())));
        if (!chinese.isEmpty()) {
            slots.put("PERSON", chinese::draw);
            slots.put("SURNAME", chinese::drawSurname);
        }
        ForeignPeople foreign = ForeignPeople.of(forms.of(NameType.PERSON, entry -> true));
        if (!foreign.isEmpty()) {
            slots.put("FOREIGN", foreign::drawLast);
            slots.put("FOREIGN_FULL", foreign::draw);
        }
        List<String> cities = forms.of(NameType.GPE, entry -> !CHINESE.contains(entry.country()));
        if (!cities.isEmpty()) {
            slots.put("CITY", new MixedNames(cities)::draw);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(
                "JAPANESE", forms.han(NameType.PERSON, entry -> entry.country().equals("JP")));
        values.put("KOREAN", forms.han(NameType.PERSON, entry -> entry.country().equals("KR")));
        values.put("LATIN", forms.latinPeople());
        values.put("COUNTRY", states(countries));
        INSTITUTIONS.forEach((slot, role) -> values.put(
                slot,
                forms.of(
                        NameType.ORGANIZATION,
                        entry -> role.matcher(entry.role()).find())));
        values.putAll(lists);
        values.forEach((slot, list) -> {
            if (!list.isEmpty()) {
                slots.put(slot, random -> Forms.draw(list, random));
            }
        });
        slots.put("NUMBER", random -> String.valueOf(1 + random.nextInt(MOST)));
        slots.put("DAY", random -> String.valueOf(1 + random.nextInt(DAYS)));
    }

    private static List<String> states(CountryTable countries) {
        List<String> names = new ArrayList<>();
        countries.names().forEach((surface, name) -> {
            if (Forms.isHan(surface)) {
                names.add(surface);
            }
        });
        names.sort(null); // a table has no order of its own
        return names;
    }

    Set<String> names() {
        return slots.keySet();
    }

    /**
     * One of a slot's values.
     *
     * @throws IllegalArgumentException if there is no such slot
     */
    String draw(String slot, RandomGenerator random) {
        Drawn values = slots.get(slot);
        if (values == null) {
            throw new IllegalArgumentException("no slot is called " + slot);
        }
        return values.from(random);
    }
}
