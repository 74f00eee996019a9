package org.zhner.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhner.lexicon.KnowledgeEntry;

/** Institutions and places of the knowledge table; one of several by the country that the article is about. */
final class KnownBodies {
    private static final double DISTINCT = 0.93;
    private static final double SHORT = 0.85;

    private final KnownThings known;

    KnownBodies(KnownThings known) {
        this.known = known;
    }

    Optional<Page> of(Cluster cluster, Context context) {
        for (String form : byLength(cluster)) {
            List<KnowledgeEntry> bearers = known.all(form, cluster.type());
            if (!bearers.isEmpty()) {
                return among(bearers, form, cluster, context);
            }
        }
        return Optional.empty();
    }

    /** Whether the table knows one of its names, so that no other list need be asked. */
    boolean has(Cluster cluster) {
        return cluster.forms().stream()
                .anyMatch(form -> !known.all(form, cluster.type()).isEmpty());
    }

    private static List<String> byLength(Cluster cluster) {
        return cluster.forms().stream()
                .sorted((one, other) -> Integer.compare(Form.length(other), Form.length(one)))
                .toList();
    }

    private static Optional<Page> among(List<KnowledgeEntry> bearers, String form, Cluster cluster, Context context) {
        if (bearers.size() == 1 && !Generic.isBody(form)) {
            boolean isShort = Form.length(form) < (Form.isLatin(form) ? 3 : 4);
            return Optional.of(new Page(bearers.get(0).english(), isShort ? SHORT : DISTINCT, bearers.get(0)));
        }
        Set<String> before = new LinkedHashSet<>();
        cluster.names().forEach(name -> before.add(context.countryBefore(name)));
        before.remove("");
        return Choice.of(bearers.stream()
                .map(entry -> new Page(entry.english(), score(entry, before, context), entry))
                .toList());
    }

    private static double score(KnowledgeEntry entry, Set<String> before, Context context) {
        String country = entry.country();
        double beside = before.isEmpty() ? 0 : before.contains(country) ? 0.2 : -0.1;
        double share = context.share(country);
        double score = country.equals("INT") ? 0.5 : 0.3 + 0.5 * Math.min(1, share * 1.25) + beside;
        return Math.max(0, Math.min(0.9, score - (context.isOutOfTime(entry) ? 0.1 : 0)));
    }
}
