package org.zhner.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhner.eval.LinkJudge.Judged;
import org.zhner.eval.LinkJudge.Verdict;

/**
 * How good the links are of names that were found right.
 *
 * @param byType type → score
 * @param unsupported links that gold does not bear out, in the order of the documents
 */
public record Links(Map<Label, LinkScore> byType, List<Unsupported> unsupported) {
    public Links {
        byType = Collections.unmodifiableMap(new TreeMap<>(byType));
        unsupported = List.copyOf(unsupported);
    }

    /**
     * A link that gold does not bear out.
     *
     * @param document id of the document
     * @param surface the name
     * @param link code or title
     * @param partly whether some word of the title stands in the English sentence
     * @param expected what gold has: code, title or the English sentence
     */
    public record Unsupported(String document, String surface, String link, boolean partly, String expected) {}

    static Links of(List<Judgement> judgements) {
        Map<Label, LinkScore> byType = new TreeMap<>();
        List<Unsupported> unsupported = new ArrayList<>();
        for (Judgement judgement : judgements) {
            for (Judgement.Right right : judgement.right()) {
                if (!(right.gold().reference() instanceof Reference.Unknown) && isPreferred(right)) {
                    Optional<Judged> judged = LinkJudge.judge(
                            right.system().links(),
                            right.gold().reference(),
                            right.read().label());
                    byType.merge(right.read().label(), score(judged), LinkScore::plus);
                    judged.filter(link -> link.verdict() != Verdict.SUPPORTED)
                            .map(link -> unsupported(judgement, right, link))
                            .ifPresent(unsupported::add);
                }
            }
        }
        return new Links(byType, unsupported);
    }

    /** All types together. */
    public LinkScore all() {
        return byType.values().stream().reduce(LinkScore.NONE, LinkScore::plus);
    }

    /** Gold's reference is about its preferred span; another span may name another thing. */
    private static boolean isPreferred(Judgement.Right right) {
        return right.read().span().equals(right.gold().reading().span());
    }

    private static LinkScore score(Optional<Judged> judged) {
        return new LinkScore(
                1, judged.isPresent() ? 1 : 0, has(judged, Verdict.SUPPORTED), has(judged, Verdict.PARTLY));
    }

    private static int has(Optional<Judged> judged, Verdict verdict) {
        return judged.filter(link -> link.verdict() == verdict).isPresent() ? 1 : 0;
    }

    private static Unsupported unsupported(Judgement judgement, Judgement.Right right, Judged link) {
        return new Unsupported(
                judgement.gold().id(),
                right.read().span().in(judgement.gold().text()),
                link.id(),
                link.verdict() == Verdict.PARTLY,
                link.expected());
    }
}
