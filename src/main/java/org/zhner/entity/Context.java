package org.zhner.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhner.entity.Roles.Title;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.tag.EntityType;

/** What an article says around a name, and in all, that tells which of several things the name stands for. */
final class Context {
    /** Units before and after a name in which a title is its bearer's. */
    private static final int BEFORE = 14;

    private static final int AFTER = 8;

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年?(?![0-9])");
    private static final String ENDS = "。！？；\n，,;!?、：";

    private final String text;
    private final Roles roles;
    private final List<Name> names;
    private final Map<Integer, Cluster> clusterOf = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private int countryMentions;
    private int latestYear;

    Context(String text, List<Cluster> clusters, Roles roles) {
        this.text = text;
        this.roles = roles;
        List<Name> all = new ArrayList<>();
        for (Cluster cluster : clusters) {
            all.addAll(cluster.names());
            cluster.names().forEach(name -> clusterOf.put(name.mention(), cluster));
            String country = countryOf(cluster);
            if (!country.isEmpty()) {
                countries.merge(country, cluster.names().size(), Integer::sum);
                countryMentions += cluster.names().size();
            }
            if (cluster.page() != null) {
                titles.add(cluster.page().title());
            }
        }
        all.sort(Comparator.comparingInt(Name::mention));
        names = List.copyOf(all);
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            latestYear = Math.max(latestYear, Integer.parseInt(years.group(1)));
        }
    }

    /** The share of a country in all that the article says of countries, in [0, 1]; 0 if it names none. */
    double share(String country) {
        return countryMentions == 0 ? 0 : countries.getOrDefault(country, 0) / (double) countryMentions;
    }

    boolean namesCountries() {
        return countryMentions > 0;
    }

    /** The country that an article is about more than half, or an empty text. */
    String mainCountry() {
        return countries.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > countryMentions)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    boolean names(String title) {
        return titles.contains(title);
    }

    /** The country named right before {@code name}, such as 加拿大 in 加拿大总理卡尼; empty if none is. */
    String countryBefore(Name name) {
        int from = clauseBegin(name.place().begin());
        for (int index = name.mention() - 1; index >= 0; index--) {
            Name before = names.get(index);
            if (before.place().begin() < from) {
                break;
            }
            if (before.type() == EntityType.PERSON) {
                break;
            }
            Cluster cluster = clusterOf.get(before.mention());
            String country = cluster == null ? "" : countryOf(cluster);
            if (!country.isEmpty()) {
                return country;
            }
        }
        return "";
    }

    /** The title of the page of the institution right before {@code name}; empty if there is none. */
    String bodyBefore(Name name) {
        int from = clauseBegin(name.place().begin());
        if (name.mention() == 0) {
            return "";
        }
        Name before = names.get(name.mention() - 1);
        Cluster cluster = clusterOf.get(before.mention());
        return before.type() == EntityType.ORGANIZATION
                        && before.place().begin() >= from
                        && cluster != null
                        && cluster.page() != null
                ? cluster.page().title()
                : "";
    }

    /** The title that {@code name}'s bearer has there, before the name or right after it; null if none is told. */
    @Nullable
    Title titleOf(Name name) {
        int begin = name.place().begin();
        int end = name.place().end();
        Title after = roles.startingAt(text, end, Math.min(text.length(), end + AFTER));
        if (after != null) {
            return after;
        }
        int from = clauseBegin(begin);
        if (name.mention() > 0) {
            Name before = names.get(name.mention() - 1);
            if (before.type() == EntityType.PERSON) {
                from = Math.max(from, before.place().end());
            }
        }
        return from < begin ? roles.lastIn(text, from, begin) : null;
    }

    /**
     * Whether years speak against a person or institution: the latest that the article names is long after its last, so
     * that it is of the past there, or before its first. Articles name past years, so that alone decides nothing.
     */
    boolean isOutOfTime(KnowledgeEntry entry) {
        String active = entry.active();
        if (latestYear == 0 || active.isEmpty()) {
            return false;
        }
        boolean isOver = active.length() == 9 && Integer.parseInt(active.substring(5)) + 8 < latestYear;
        return isOver || Integer.parseInt(active.substring(0, 4)) > latestYear + 3;
    }

    private int clauseBegin(int end) {
        int at = end;
        while (at > 0 && end - at < BEFORE && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static String countryOf(Cluster cluster) {
        if (!cluster.countries().isEmpty()) {
            return cluster.countries().get(0).id();
        }
        Page page = cluster.page();
        KnowledgeEntry entry = page == null ? null : page.entry();
        return entry == null || entry.country().equals("INT") ? "" : entry.country();
    }
}
