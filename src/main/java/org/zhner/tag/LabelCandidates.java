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
    private final double score;

    /**
     * Candidates from one labeller.
     *
     * @param score given to each candidate: the share of this labeller's names that are right
     */
    LabelCandidates(TokenLabeller labeller, double score) {
        this.labeller = labeller;
        this.score = score;
    }

    /**
     * The names of one sentence, in text order.
     *
     * @throws IllegalStateException if the model has a label that is not known here
     */
    List<Candidate> in(Sentence sentence) {
        List<String> labels = labeller.label(sentence);
        List<Candidate> candidates = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= labels.size(); end++) {
            if (end == labels.size() || !labels.get(end).equals(labels.get(begin))) {
                EntityType type = type(labels.get(begin));
                if (type != null) {
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

    private static @Nullable EntityType type(String label) {
        EntityType type = TYPES.get(label);
        if (type == null && !OUTSIDE.contains(label)) {
            throw new IllegalStateException("the model gives the label " + label + ", which has no entity type");
        }
        return type;
    }
}
