package org.zhner.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * What a user wants of a tagger beside its models.
 *
 * @param lexicon the user's own names, a file as {@link org.zhner.lexicon.UserLexicon} describes it
 * @param knowledge files in the columns of {@code knowledge.tsv}; later ones win
 * @param minScore in [0, 1]; mentions that score less are dropped, before the user's names come in, so that they neither
 *     stand in a name's way nor are they part of any entity
 */
public record TaggerOptions(Optional<Path> lexicon, List<Path> knowledge, double minScore) {
    /** Nothing of the user's own, and every mention. */
    public static final TaggerOptions NONE = new TaggerOptions(Optional.empty(), List.of(), 0);

    public TaggerOptions {
        knowledge = List.copyOf(knowledge);
        if (!(minScore >= 0 && minScore <= 1)) {
            throw new UserException(new Problem(
                    "MIN_SCORE_RANGE",
                    "no mention can be held to this score",
                    "--min-score",
                    String.valueOf(minScore),
                    "a number from 0 to 1, such as 0.5",
                    "give such a number, or leave the option out"));
        }
    }
}
