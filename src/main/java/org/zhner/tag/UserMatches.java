package org.zhner.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;
import org.zhner.lexicon.SafeName;
import org.zhner.lexicon.UserEntry;
import org.zhner.lexicon.UserLexicon;
import org.zhner.segment.Sentence;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * Finds every place where an entry of the user's lexicon stands.
 *
 * <p>The text is searched twice: as it was read, for the surfaces as the user writes them, and folded. A surface
 * normalised alone may differ from the same surface normalised in its text, so neither search alone finds all.
 */
record UserMatches(UserLexicon<EntityType> lexicon, UnaryOperator<String> fold) {
    /** All matches, overlapping ones too, at most one a span. */
    List<UserMatch> in(AlignedText text, List<Sentence> sentences) {
        String folded = fold.apply(text.normalised());
        Map<Span, UserEntry<EntityType>> found = new LinkedHashMap<>();
        for (int first = 0; first < sentences.size(); ) {
            int next = first + 1;
            while (next < sentences.size()
                    && sentences.get(next).section() == sentences.get(first).section()) {
                next++;
            }
            Sentence begin = sentences.get(first);
            Sentence end = sentences.get(next - 1);
            Span original = new Span(begin.span().begin(), end.span().end());
            Span normalised =
                    new Span(begin.normalised().begin(), end.normalised().end());
            search(lexicon.written(), text.original(), original, found);
            Map<Span, UserEntry<EntityType>> inFolded = new LinkedHashMap<>();
            search(lexicon.folded(), folded, normalised, inFolded);
            inFolded.forEach((span, entry) -> {
                Span place = text.toOriginal(span);
                if (text.toNormalised(place)
                        .equals(span)) { // not if it would cut a phrase that was rewritten as a whole
                    found.putIfAbsent(place, entry);
                }
            });
            first = next;
        }
        List<UserMatch> matches = new ArrayList<>();
        found.forEach((span, entry) -> matches.add(new UserMatch(span, entry)));
        return matches;
    }

    private static void search(
            Lexicon<UserEntry<EntityType>> entries, String text, Span part, Map<Span, UserEntry<EntityType>> found) {
        for (int at = part.begin(); at < part.end(); at++) {
            for (Match<UserEntry<EntityType>> match : entries.allAt(text, at, part.end())) {
                if (!SafeName.cutsWord(text, at, match.end())) {
                    found.put(new Span(at, match.end()), match.value());
                }
            }
        }
    }
}
