package org.zhner.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zhner.crf.ChainSums;
import org.zhner.tag.Candidate;
import org.zhner.tag.DocumentMentions;
import org.zhner.tag.Mention;
import org.zhner.tag.MentionFinder;
import org.zhner.tag.Origin;
import org.zhner.tag.Recurrence;
import org.zhner.tag.Sentence;
import org.zhner.tag.TokenBoundaries;
import org.zhner.tag.WordEvidence;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Finds names by a model of zhner's own, and makes the document agree with itself. Safe for use by many threads. */
public final class LearnedFinder implements MentionFinder {
    private final LearnedModel model;
    private final WordEvidence known;
    private final Predicate<String> isKnown;

    /**
     * A finder by this model.
     *
     * @param known what CoreNLP's model says of words
     * @param isKnown whether a surface is some list's name, so that finding it once makes it sure
     */
    public LearnedFinder(LearnedModel model, WordEvidence known, Predicate<String> isKnown) {
        this.model = model;
        this.known = known;
        this.isKnown = isKnown;
    }

    @Override
    public List<Mention> find(AlignedText text, List<Sentence> sentences) {
        List<Candidate> names = new ArrayList<>();
        sentences.forEach(sentence -> read(text.normalised(), sentence, names));
        Recurrence recurrence = new Recurrence(text.normalised(), sentences, new TokenBoundaries(sentences), isKnown);
        List<Candidate> chosen = Boolean.getBoolean("norec") ? names : recurrence.complete(names);
        return DocumentMentions.of(chosen, text, sentences);
    }

    private void read(String document, Sentence sentence, List<Candidate> names) {
        Evidence evidence = new Evidence(document, sentence, known);
        double[] scores = model.scores(evidence);
        int[] path = model.chain().bestPath(scores, evidence.length());
        List<Candidate> found = new ArrayList<>();
        model.labels().read(path, (place, type) -> found.add(new Candidate(place, type, Origin.MODEL, 0)));
        if (found.isEmpty()) {
            return; // nobody asks how sure it is that nothing is there
        }
        ChainSums sums = new ChainSums(model.chain(), scores, evidence.length());
        List<Candidate> scored = found.stream()
                .map(name -> scored(
                        name,
                        evidence,
                        sums.probability(path, name.span().begin(), name.span().end())))
                .toList();
        names.addAll(Glosses.agree(scored, document, evidence.span.end()));
    }

    private static Candidate scored(Candidate name, Evidence evidence, double score) {
        Span place = new Span(
                evidence.span.begin() + name.span().begin(),
                evidence.span.begin() + name.span().end());
        return new Candidate(place, name.type(), name.origin(), score);
    }
}
