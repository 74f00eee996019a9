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
    /** Of 0.6 to 1 in steps of 0.05 the one with the least calibration error on held-out training documents. */
    private static final double CONFIDENCE = 0.75;

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
        return DocumentMentions.of(recurrence.complete(names), text, sentences);
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
        return new Candidate(place, name.type(), name.origin(), calibrated(score));
    }

    /** A CRF is too sure of itself on text that it was not trained on; this takes its odds to a power below 1. */
    private static double calibrated(double probability) {
        double yes = Math.pow(probability, CONFIDENCE);
        double no = Math.pow(1 - probability, CONFIDENCE);
        return yes / (yes + no);
    }
}
