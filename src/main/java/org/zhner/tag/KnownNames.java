package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;
import org.zhner.text.Span;

/** Finds names that stand in a list and are distinctive enough to be sure without a model's word. */
final class KnownNames {
    private final Lexicon<EntityType> names;

    KnownNames(Lexicon<EntityType> names) {
        this.names = names;
    }

    /** The listed names in {@code sentence}, in text order, disjoint. */
    List<Candidate> in(String text, Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int limit = sentence.normalised().end();
        int at = sentence.normalised().begin();
        while (at < limit) {
            Match<EntityType> match = names.longestAt(text, at, limit);
            if (match == null || Letters.cutsWord(text, at, match.end())) {
                at++;
            } else if (isFused(text, match.end(), limit)) {
                at = match.end();
            } else {
                found.add(new Candidate(new Span(at, match.end()), match.value(), Origin.LEXICON, 0.9));
                at = match.end();
            }
        }
        return found;
    }

    /** Whether the name goes on: 司法部长 is a title, 民主党人 are people. */
    private static boolean isFused(String text, int end, int limit) {
        if (end == limit) {
            return false;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return next == '长' || (last == '党' && (next == '人' || next == '员'));
    }
}
