package org.zhner.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;
import org.zhner.lexicon.SafeName;
import org.zhner.segment.Sentence;
import org.zhner.text.Span;

/**
 * A document's own names: one surface has one type throughout, and a name that is sure in one place is found again
 * where it was missed. The last part of a foreign person's full name counts as a name too (after 马克·卡尼, 卡尼).
 */
public final class Recurrence {
    private static final String DOTS = "·•‧・．.";
    private static final double SCORE = 0.7;
    private static final char LAST_LATIN = '\u024F';
    private static final int SHORTEST_LATIN = 4;

    private final String text;
    private final List<Sentence> sentences;
    private final TokenBoundaries boundaries;
    private final Predicate<String> isKnown;

    /**
     * The recurring names of one document.
     *
     * @param isKnown whether a surface is some list's name, so that finding it once makes it sure
     */
    public Recurrence(String text, List<Sentence> sentences, TokenBoundaries boundaries, Predicate<String> isKnown) {
        this.text = text;
        this.sentences = sentences;
        this.boundaries = boundaries;
        this.isKnown = isKnown;
    }

    /** {@code chosen} with one type a surface, and their names wherever else they stand. */
    public List<Candidate> complete(List<Candidate> chosen) {
        Map<String, Votes> votes = new HashMap<>();
        for (Candidate candidate : chosen) {
            votes.computeIfAbsent(candidate.span().in(text), surface -> new Votes())
                    .add(candidate);
        }
        eachPlace(Lexicon.of(votes), (span, found) -> found.places++);
        voteForLastNames(votes);
        List<Candidate> all = new ArrayList<>();
        Set<Span> taken = new HashSet<>();
        for (Candidate candidate : chosen) {
            Votes found = votes.get(candidate.span().in(text));
            all.add(found == null ? candidate : candidate.as(found.type()));
            taken.add(candidate.span());
        }
        eachPlace(Lexicon.of(sureNames(votes)), (span, type) -> {
            if (!taken.contains(span)) {
                all.add(new Candidate(span, type, Origin.ALIAS, SCORE));
            }
        });
        return Resolver.resolve(all);
    }

    /** A full name says what its last part is: where Sam Jones is a person, so is Jones. */
    private static void voteForLastNames(Map<String, Votes> votes) {
        List.copyOf(votes.entrySet()).forEach(name -> {
            Votes last = votes.get(lastPart(name.getKey()));
            if (last != null && name.getValue().type() == EntityType.PERSON) {
                last.addScores(name.getValue());
            }
        });
    }

    private Map<String, EntityType> sureNames(Map<String, Votes> votes) {
        Map<String, EntityType> names = new HashMap<>();
        votes.forEach((surface, found) -> {
            if (surface.length() > 1 && (found.isMostlyName() || isKnown.test(surface))) {
                names.put(surface, found.type());
            }
        });
        votes.forEach((surface, found) -> {
            String last = lastPart(surface);
            if (found.type() == EntityType.PERSON && !last.isEmpty()) {
                names.putIfAbsent(last, EntityType.PERSON);
            }
        });
        return names;
    }

    /** What stands after the last dot, or in Latin letters after the last space; empty if that is no name by itself. */
    private static String lastPart(String surface) {
        for (int at = surface.length() - 1; at > 0; at--) {
            boolean dot = DOTS.indexOf(surface.charAt(at)) >= 0;
            if (dot || surface.charAt(at) == ' ') {
                String last = surface.substring(at + 1);
                boolean latin = !last.isEmpty() && last.charAt(0) <= LAST_LATIN;
                return last.length() >= (latin ? SHORTEST_LATIN : 2) && (dot || latin) ? last : "";
            }
        }
        return "";
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

        private void addScores(Votes other) {
            other.scores.forEach((type, score) -> scores.merge(type, score, Double::sum));
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
