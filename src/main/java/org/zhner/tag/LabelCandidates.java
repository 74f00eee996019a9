package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhner.label.Labelling;
import org.zhner.label.TokenLabel;
import org.zhner.label.TokenLabeller;
import org.zhner.segment.Sentence;
import org.zhner.text.Span;

/** Reads names off the labels of a sentence's tokens: neighbours with one label are one name. */
final class LabelCandidates {
    private final TokenLabeller labeller;
    private final double precision;

    /**
     * Candidates from one labeller.
     *
     * @param precision the share of this labeller's names that are right on news; a candidate's score is that times the
     *     probability that the labeller gives it
     */
    LabelCandidates(TokenLabeller labeller, double precision) {
        this.labeller = labeller;
        this.precision = precision;
    }

    /**
     * The names of one sentence, in text order.
     *
     * @throws IllegalStateException if the model has a label that is not known here
     */
    List<Candidate> in(Sentence sentence) {
        Labelling labelling = labeller.labelling(sentence);
        List<String> labels = labelling.labels();
        List<Candidate> candidates = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= labels.size(); end++) {
            if (end == labels.size() || !labels.get(end).equals(labels.get(begin))) {
                EntityType type = type(labels.get(begin));
                if (type != null) {
                    double score = Math.min(1, labelling.probability(begin, end) * precision);
                    candidates.add(new Candidate(span(sentence, begin, end), type, Origin.MODEL, score));
                }
                begin = end;
            }
        }
        return candidates;
    }

    private static Span span(Sentence sentence, int begin, int end) {
        return new Span(
                sentence.tokens().get(begin).normalised().begin(),
                sentence.tokens().get(end - 1).normalised().end());
    }

    /** What a label stands for; null if zhner does not tag it. A nationality is found by its country's name. */
    private static @Nullable EntityType type(String label) {
        return switch (TokenLabel.of(label)) {
            case PERSON -> EntityType.PERSON;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            // Countries are told apart later, by name.
            case GPE -> EntityType.GPE;
            case LOCATION, FACILITY -> EntityType.LOCATION;
            case O, DEMONYM, MISC -> null;
        };
    }
}
