package org.zhner.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
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
    private static final double SCORE = 0.7;

    private final String text;
    private final List<Sentence> sentences;
    private final TokenBoundaries boundaries;
    private final Predicate<String> isKnown;

    /**
     * The recurring names of one document.
     *
     * @param isKnown whether a surface is some list's name, so that finding it once makes it sure
     */
    Recurrence(String text, List<Sentence> sentences, TokenBoundaries boundaries, Predicate<String> isKnown) {
        this.text = text;
        this.sentences = sentences;
        this.boundaries = boundaries;
        this.isKnown = isKnown;
    }

    /** {@code chosen} with one type a surface, and their names wherever else they stand. */
    List<Candidate> complete(List<Candidate> chosen) {
        Map<String, Votes> votes = new HashMap<>();
        for (Candidate candidate : chosen) {
            votes.computeIfAbsent(candidate.span().in(text), surface -> new Votes())
                    .add(candidate);
        }
        eachPlace(Lexicon.of(votes), (span, found) -> found.places++);
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : chosen) {
            Votes found = votes.get(candidate.span().in(text));
            all.add(found == null ? candidate : candidate.as(found.type()));
        }
        eachPlace(
                Lexicon.of(sureNames(votes)), (span, type) -> all.add(new Candidate(span, type, Origin.ALIAS, SCORE)));
        return Resolver.resolve(all);
    }

    private Map<String, EntityType> sureNames(Map<String, Votes> votes) {
        Map<String, EntityType> names = new HashMap<>();
        votes.forEach((surface, found) -> {
            if (surface.length() > 1 && (found.isMostlyName() || isKnown.test(surface))) {
                names.put(surface, found.type());
            }
        });
        votes.forEach((surface, found) -> {
            int dot = lastDot(surface);
            if (found.type() == EntityType.PERSON && dot > 0 && surface.length() - dot > 2) {
                names.putIfAbsent(surface.substring(dot + 1), EntityType.PERSON);
            }
        });
        return names;
    }

    private static int lastDot(String surface) {
        for (int at = surface.length() - 1; at >= 0; at--) {
            if (DOTS.indexOf(surface.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Gives every place where a name of {@code names} stands by itself to {@code action}. */
    private <T> void eachPlace(Lexicon<T> names, BiConsumer<Span, T> action) {
        for (Sentence sentence : sentences) {
            int limit = sentence.normalised().end();
            int at = sentence.normalised().begin();
            while (at < limit) {
                Match<T> match = names.longestAt(text, at, limit);
                if (match != null && standsAlone(new Span(at, match.end()))) {
                    action.accept(new Span(at, match.end()), match.value());
                    at = match.end();
                } else {
                    at++;
                }
            }
        }
    }

    private boolean standsAlone(Span span) {
        return !SafeName.cutsWord(text, span.begin(), span.end()) && (span.length() > 3 || boundaries.fits(span));
    }

    /** What was found under one surface. */
    private static final class Votes {
        private final Map<EntityType, Double> scores = new EnumMap<>(EntityType.class);
        private int found;
        private int places;

        private void add(Candidate candidate) {
            scores.merge(candidate.type(), candidate.score(), Double::sum);
            found++;
        }

        private EntityType type() {
            return scores.entrySet().stream()
                    .max(Map.Entry.<EntityType, Double>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }

        /** Whether the surface was found as a name in most of the places where it stands by itself. */
        private boolean isMostlyName() {
            return 2 * found > places;
        }
    }
}
