package org.zhner.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;
import org.zhner.lexicon.SafeName;
import org.zhner.text.Span;

/**
 * A document's own names: one surface has one type throughout, and a name that is sure in one place is found again
 * where it was missed. The last part of a foreign person's full name counts as a name too (after 马克·卡尼, 卡尼).
 */
final class Recurrence {
    private static final String DOTS = "·•‧・．.";

    private final String text;
    private final TokenBoundaries boundaries;

    Recurrence(String text, TokenBoundaries boundaries) {
        this.text = text;
        this.boundaries = boundaries;
    }

    /** {@code chosen} with one type a surface, and names that recur elsewhere in {@code sentences}. */
    List<Candidate> complete(List<Candidate> chosen, List<Sentence> sentences) {
        Map<String, EntityType> types = types(chosen);
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : chosen) {
            all.add(candidate.as(types.getOrDefault(candidate.span().in(text), candidate.type())));
        }
        Map<String, EntityType> names = new HashMap<>();
        types.forEach((surface, type) -> {
            if (isSure(surface, chosen)) {
                names.put(surface, type);
            }
        });
        addLastParts(types, names);
        sentences.forEach(sentence -> addRecurring(Lexicon.of(names), sentence, all));
        return Resolver.resolve(all);
    }

    /** For each surface the type with the highest sum of scores. */
    private Map<String, EntityType> types(List<Candidate> chosen) {
        Map<String, Map<EntityType, Double>> votes = new HashMap<>();
        for (Candidate candidate : chosen) {
            votes.computeIfAbsent(candidate.span().in(text), surface -> new EnumMap<>(EntityType.class))
                    .merge(candidate.type(), candidate.score(), Double::sum);
        }
        Map<String, EntityType> types = new HashMap<>();
        votes.forEach((surface, counts) -> types.put(surface, best(counts)));
        return types;
    }

    private static EntityType best(Map<EntityType, Double> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Whether the surface is found as a name in most of the places where it stands as whole words. */
    private boolean isSure(String surface, List<Candidate> chosen) {
        if (surface.length() < 2) {
            return false;
        }
        long found = chosen.stream()
                .filter(candidate -> candidate.span().in(text).equals(surface))
                .count();
        int stands = 0;
        for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length())) {
            stands += fits(new Span(at, at + surface.length())) ? 1 : 0;
        }
        return 2 * found > stands;
    }

    private static void addLastParts(Map<String, EntityType> types, Map<String, EntityType> names) {
        types.forEach((surface, type) -> {
            int dot = lastDot(surface);
            if (type == EntityType.PERSON && dot > 0 && surface.length() - dot > 2) {
                names.putIfAbsent(surface.substring(dot + 1), type);
            }
        });
    }

    private static int lastDot(String surface) {
        for (int at = surface.length() - 1; at >= 0; at--) {
            if (DOTS.indexOf(surface.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private void addRecurring(Lexicon<EntityType> names, Sentence sentence, List<Candidate> all) {
        int limit = sentence.normalised().end();
        int at = sentence.normalised().begin();
        while (at < limit) {
            Match<EntityType> match = names.longestAt(text, at, limit);
            if (match != null && fits(new Span(at, match.end()))) {
                all.add(new Candidate(new Span(at, match.end()), match.value(), Origin.ALIAS, 0.7));
                at = match.end();
            } else {
                at++;
            }
        }
    }

    private boolean fits(Span span) {
        return !SafeName.cutsWord(text, span.begin(), span.end()) && (span.length() > 3 || boundaries.fits(span));
    }
}
