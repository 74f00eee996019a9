package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhner.text.Span;

/** Reads names off the labels of a sentence's tokens: neighbours with one label are one name. */
final class LabelCandidates {
    /** CoreNLP's Chinese labels. GPE holds countries too; they are told apart later, by name. */
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "GPE", EntityType.GPE,
            "LOCATION", EntityType.LOCATION,
            "FACILITY", EntityType.LOCATION);

    /** Labels of things that zhner does not tag. A nationality is found by its country's name. */
    private static final List<String> OUTSIDE = List.of("O", "DEMONYM", "MISC");

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

    /** Whether a label is one of CoreNLP's. */
    static boolean knows(String label) {
        return TYPES.containsKey(label) || OUTSIDE.contains(label);
    }

    private static Span span(Sentence sentence, int begin, int end) {
        return new Span(
                sentence.tokens().get(begin).normalised().begin(),
                sentence.tokens().get(end - 1).normalised().end());
    }

    private static @Nullable EntityType type(String label) {
        EntityType type = TYPES.get(label);
        if (type == null && !OUTSIDE.contains(label)) {
            throw new IllegalStateException("the model gives the label " + label + ", which has no entity type");
        }
        return type;
    }
}
