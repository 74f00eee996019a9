package org.zhner.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.zhner.crf.ChainSums;
import org.zhner.label.WordEvidence;
import org.zhner.segment.Sentence;
import org.zhner.tag.Candidate;
import org.zhner.tag.DocumentMentions;
import org.zhner.tag.ListedNames;
import org.zhner.tag.Mention;
import org.zhner.tag.MentionFinder;
import org.zhner.tag.Origin;
import org.zhner.tag.Recurrence;
import org.zhner.tag.Resolver;
import org.zhner.tag.TokenBoundaries;
import org.zhner.text.AlignedText;

/** Finds names by a model of zhner's own, and makes the document agree with itself. Safe for use by many threads. */
public final class LearnedFinder implements MentionFinder {
    /** With this the expected calibration error on the dev documents of NTREX is 0.02. */
    private static final double CONFIDENCE = 0.75;

    private final LearnedModel model;
    private final WordEvidence known;
    private final ListedNames lists;

    /**
     * A finder by this model.
     *
     * @param known what CoreNLP's model says of words
     * @param lists names that stand where the model finds none
     */
    public LearnedFinder(LearnedModel model, WordEvidence known, ListedNames lists) {
        this.model = model;
        this.known = model.needed(known);
        this.lists = lists;
    }

    @Override
    public List<Mention> find(AlignedText text, List<Sentence> sentences, BooleanSupplier isTimeUp) {
        List<Candidate> names = new ArrayList<>();
        TokenBoundaries boundaries = new TokenBoundaries(sentences);
        for (Sentence sentence : sentences) {
            if (isTimeUp.getAsBoolean()) {
                break;
            }
            names.addAll(read(text.normalised(), sentence, boundaries));
        }
        Recurrence recurrence = new Recurrence(text.normalised(), sentences, boundaries, lists::isKnown);
        return DocumentMentions.of(recurrence.complete(names), text, sentences);
    }

    private List<Candidate> read(String document, Sentence sentence, TokenBoundaries boundaries) {
        List<Candidate> names = modelled(document, sentence);
        List<Candidate> listed = new ArrayList<>(lists.countries(document, sentence, boundaries));
        listed.removeIf(name -> overlapsAny(name, names));
        listed.addAll(names);
        listed.sort(Comparator.comparing(Candidate::span));
        return GlossAgreement.agree(
                Resolver.resolve(listed), document, sentence.normalised().end());
    }

    private static boolean overlapsAny(Candidate name, List<Candidate> others) {
        for (Candidate other : others) {
            if (other.span().overlaps(name.span())) {
                return true;
            }
        }
        return false;
    }

    /** The names that the model finds in a sentence. */
    private List<Candidate> modelled(String document, Sentence sentence) {
        Evidence evidence = new Evidence(document, sentence, known);
        ChainSums sums = new ChainSums(model.chain(), model.scores(evidence), evidence.length());
        return model.names().choose(sums, evidence.length()).stream()
                .map(name -> new Candidate(
                        evidence.inDocument(name.span()), name.type(), Origin.MODEL, calibrated(name.probability())))
                .toList();
    }

    /** A CRF is too sure of itself on text that it was not trained on; this takes its odds to a power below 1. */
    private static double calibrated(double probability) {
        double yes = Math.pow(probability, CONFIDENCE);
        double no = Math.pow(1 - probability, CONFIDENCE);
        return yes / (yes + no);
    }
}
