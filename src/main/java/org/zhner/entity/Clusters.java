package org.zhner.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhner.tag.EntityType;

/** Makes clusters and joins them. */
final class Clusters {
    private Clusters() {}

    /** Two clusters, by their places in a list, that name one thing. */
    record Pair(int first, int second) {}

    /** Names of one type and one form are one thing, and so are countries with one code, however they are written. */
    static List<Cluster> ofSameForm(List<Name> names, Function<String, List<Link>> countryLinks) {
        Map<Object, Cluster> clusters = new LinkedHashMap<>();
        for (Name name : names) {
            List<Link> links = name.type() == EntityType.COUNTRY ? countryLinks.apply(name.normalised()) : List.of();
            Object key = links.isEmpty() ? List.of(name.type(), key(name.form())) : links;
            clusters.merge(key, new Cluster(name.type(), List.of(name), links, null), Cluster::and);
        }
        return List.copyOf(clusters.values());
    }

    private static String key(String form) {
        return Form.isLatin(form) ? Form.folded(form) : form;
    }

    /** The clusters with each pair made one, except where something sure keeps them apart. */
    static List<Cluster> join(List<Cluster> clusters, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return clusters;
        }
        int[] root = IntStream.range(0, clusters.size()).toArray();
        List<@Nullable Cluster> joined = new ArrayList<>(clusters);
        for (Pair pair : pairs) {
            int first = find(root, pair.first());
            int second = find(root, pair.second());
            Cluster one = Objects.requireNonNull(joined.get(Math.min(first, second)));
            Cluster other = Objects.requireNonNull(joined.get(Math.max(first, second)));
            if (first != second && !one.contradicts(other)) {
                root[Math.max(first, second)] = Math.min(first, second);
                joined.set(Math.min(first, second), one.and(other));
                joined.set(Math.max(first, second), null);
            }
        }
        return joined.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The clusters with those of one title made one. */
    static List<Cluster> joinPages(List<Cluster> clusters) {
        Map<Object, Integer> first = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < clusters.size(); index++) {
            Cluster cluster = clusters.get(index);
            if (cluster.page() != null) {
                Integer earlier =
                        first.putIfAbsent(List.of(cluster.type(), cluster.page().title()), index);
                if (earlier != null) {
                    pairs.add(new Pair(earlier, index));
                }
            }
        }
        return join(clusters, pairs);
    }

    private static int find(int[] root, int index) {
        int at = index;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
