package org.zhner.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhner.lexicon.UserEntry;
import org.zhner.lexicon.UserLexicon;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * The names of a user's lexicon, put among the mentions that any {@link MentionFinder} has found. Immutable.
 *
 * <p>An entry stands where its surface is written, or where the text, folded, holds its folded surface; never across two
 * sections, never as a part of a Latin word or number.
 *
 * <ul>
 *   <li>A forced entry is a mention wherever it stands and replaces every mention that it overlaps; among overlapping
 *       entries the longest stays. Only strictly inside a longer mention is it left out, unless it is flagged {@code
 *       inside}: then it replaces that mention, of which the rest is not kept.
 *   <li>A soft entry becomes a mention where nothing else overlaps it, and gives its type where a mention has its very
 *       span.
 * </ul>
 */
public final class UserNames {
    /** The user knows. */
    private static final double FORCED = 1;
    /** Nothing but the entry speaks for it. */
    private static final double SOFT = 0.5;

    private final UserLexicon<EntityType> lexicon;
    private final UnaryOperator<String> fold;

    /**
     * The names of {@code lexicon}.
     *
     * @param fold brings normalised text into the form of the lexicon's folded surfaces, of the same length
     */
    public UserNames(UserLexicon<EntityType> lexicon, UnaryOperator<String> fold) {
        this.lexicon = lexicon;
        this.fold = fold;
    }

    /** {@code sentences}, joined where the end of one lies inside a name (Yahoo!奇摩), so that it can be a mention. */
    public List<Sentence> join(AlignedText text, List<Sentence> sentences) {
        if (lexicon.isEmpty()) {
            return sentences;
        }
        Set<Integer> begins = new HashSet<>();
        sentences.forEach(sentence -> begins.add(sentence.span().begin()));
        Set<Integer> inside = new HashSet<>();
        for (UserMatch match : new UserMatches(lexicon, fold).in(text, sentences)) {
            for (int at = match.span().begin() + 1; at < match.span().end(); at++) {
                if (begins.contains(at)) {
                    inside.add(at);
                }
            }
        }
        List<Sentence> joined = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (inside.contains(sentence.span().begin())) {
                List<Token> tokens =
                        new ArrayList<>(joined.remove(joined.size() - 1).tokens());
                tokens.addAll(sentence.tokens());
                joined.add(new Sentence(sentence.section(), tokens));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    /**
     * {@code found} with the user's names among them.
     *
     * @param sentences as {@link #join} returned them
     * @param found sorted by place, disjoint
     * @return sorted by place, disjoint
     */
    public List<Mention> apply(AlignedText text, List<Sentence> sentences, List<Mention> found) {
        if (lexicon.isEmpty()) {
            return found;
        }
        List<UserMatch> matches = new UserMatches(lexicon, fold).in(text, sentences);
        List<UserMatch> chosen = forced(matches, found);
        MentionMap kept = new MentionMap(found);
        chosen.forEach(match -> kept.removeOverlapping(match.span()));
        Map<Span, Double> scores = new HashMap<>();
        chosen.forEach(match -> scores.put(match.span(), FORCED));
        for (UserMatch match : soft(matches, chosen, kept)) {
            Mention equal = kept.remove(match.span());
            scores.put(match.span(), equal == null ? SOFT : equal.score());
            chosen.add(match);
        }
        List<Mention> all = new ArrayList<>(kept.mentions());
        chosen.forEach(match -> all.add(mention(text, sentences, match, scores.getOrDefault(match.span(), FORCED))));
        all.sort(Comparator.comparing(Mention::span));
        return List.copyOf(all);
    }

    /** The entry that made {@code mention}; null if it is not the user's. */
    public @Nullable UserEntry<EntityType> entryOf(AlignedText text, Mention mention) {
        return mention.origin() == Origin.USER
                ? lexicon.find(
                        mention.surface(),
                        fold.apply(text.toNormalised(mention.span()).in(text.normalised())))
                : null;
    }

    /**
     * First what lies strictly inside no mention. That removes mentions, and what lay inside of those is next. Mentions
     * are disjoint, so there is no third round.
     */
    private static List<UserMatch> forced(List<UserMatch> matches, List<Mention> found) {
        MentionMap mentions = new MentionMap(found);
        List<UserMatch> forced =
                matches.stream().filter(match -> !match.entry().isSoft()).toList();
        List<UserMatch> chosen = UserMatch.longest(
                forced.stream()
                        .filter(match -> match.entry().isInside() || !mentions.holdsLonger(match.span()))
                        .toList(),
                List.of());
        chosen.forEach(match -> mentions.removeOverlapping(match.span()));
        List<UserMatch> freed = forced.stream()
                .filter(match -> !mentions.holdsLonger(match.span()))
                .toList();
        List<UserMatch> all = new ArrayList<>(chosen);
        all.addAll(UserMatch.longest(freed, chosen.stream().map(UserMatch::span).toList()));
        return all;
    }

    private static List<UserMatch> soft(List<UserMatch> matches, List<UserMatch> forced, MentionMap kept) {
        List<UserMatch> fitting = matches.stream()
                .filter(match -> match.entry().isSoft() && kept.isFreeOrEqual(match.span()))
                .toList();
        return UserMatch.longest(fitting, forced.stream().map(UserMatch::span).toList());
    }

    private static Mention mention(AlignedText text, List<Sentence> sentences, UserMatch match, double score) {
        int sentence = indexOf(sentences, match.span());
        return new Mention(
                match.span(),
                match.span().in(text.original()),
                match.entry().type(),
                score,
                Origin.USER,
                sentence,
                sentences.get(sentence).section());
    }

    /** The sentence that holds {@code span}. */
    private static int indexOf(List<Sentence> sentences, Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().begin() <= span.begin()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
