package org.zhner.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhner.entity.Clusters.Pair;
import org.zhner.tag.EntityType;

/** Finds names that the article itself says are one: 卡尼（Mark Carney）, 世界卫生组织（简称世卫）. */
final class Glosses {
    private static final Pattern OPENING =
            Pattern.compile("[》」』”’]?\\s?[(（]\\s?(?:以下)?(?:简称|又称|亦称|也称|又名|英文名?|英语)?[为:：]?\\s?[“「『\"‘]?");
    private static final Pattern NAMED = Pattern.compile(".*(?:简称|又称|亦称|也称|又名).*");

    private Glosses() {}

    static List<Pair> pairs(String text, List<Cluster> clusters) {
        List<Place> places = places(clusters);
        List<Pair> pairs = new ArrayList<>();
        for (int index = 1; index < places.size(); index++) {
            Place before = places.get(index - 1);
            Place after = places.get(index);
            if (before.cluster() != after.cluster() && isGloss(text, before.name(), after.name())) {
                pairs.add(new Pair(before.cluster(), after.cluster()));
            }
        }
        return withoutRivals(pairs, clusters);
    }

    /** Whether the later name stands in brackets after the earlier, in other letters or with a word that says so. */
    private static boolean isGloss(String text, Name before, Name after) {
        int from = before.place().end();
        int until = after.place().begin();
        if (before.type() != after.type() || until < from || until - from > 12 || !closes(text, after)) {
            return false;
        }
        String between = text.substring(from, until);
        boolean otherLetters = Form.isLatin(after.form()) && !Form.isLatin(before.form());
        boolean isAcronym = Form.isLatin(after.form()) && Initials.match(after.form(), before.form());
        return OPENING.matcher(between).matches()
                && (otherLetters || isAcronym || NAMED.matcher(between).matches());
    }

    private static boolean closes(String text, Name name) {
        int at = name.place().end();
        while (at < text.length() && at < name.place().end() + 3) {
            if (")）".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            if ("”」』\"’ ,，".indexOf(text.charAt(at)) < 0) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** A full Latin name can be the gloss of one full Chinese name only; of two, neither is believed. */
    private static List<Pair> withoutRivals(List<Pair> pairs, List<Cluster> clusters) {
        Set<Integer> doubtful = new HashSet<>();
        for (Pair one : pairs) {
            for (Pair other : pairs) {
                boolean same = one.second() == other.second() && one.first() != other.first();
                if (same
                        && clusters.get(one.first()).type() == EntityType.PERSON
                        && isFull(clusters.get(one.first()))
                        && isFull(clusters.get(other.first()))
                        && !Form.lastPart(form(clusters.get(one.first())))
                                .equals(Form.lastPart(form(clusters.get(other.first()))))) {
                    doubtful.add(one.second());
                }
            }
        }
        return pairs.stream().filter(pair -> !doubtful.contains(pair.second())).toList();
    }

    private static boolean isFull(Cluster cluster) {
        return Form.isFullPerson(form(cluster));
    }

    private static String form(Cluster cluster) {
        return cluster.names().get(0).form();
    }

    private static List<Place> places(List<Cluster> clusters) {
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < clusters.size(); index++) {
            for (Name name : clusters.get(index).names()) {
                places.add(new Place(index, name));
            }
        }
        places.sort(Comparator.comparingInt(place -> place.name().mention()));
        return places;
    }

    private record Place(int cluster, Name name) {}
}
