package org.zhner.learned;

import java.util.Set;
import org.zhner.label.WordEvidence;
import org.zhner.segment.Sentence;

/**
 * What a model knows of words, as far as features look at it: to label a sentence costs as much as all of the features of the
 * model that comes with zhner, which does without.
 *
 * @param groups the groups of those features
 */
record NeededEvidence(WordEvidence known, Set<FeatureGroup> groups) implements WordEvidence {
    NeededEvidence {
        groups = Set.copyOf(groups);
    }

    @Override
    public long[] labels(Sentence sentence) {
        return groups.contains(FeatureGroup.LABELS) ? known.labels(sentence) : nothing(sentence);
    }

    @Override
    public long[] clusters(Sentence sentence) {
        return groups.contains(FeatureGroup.CLUSTERS) ? known.clusters(sentence) : nothing(sentence);
    }

    private static long[] nothing(Sentence sentence) {
        return new long[sentence.tokens().size()];
    }
}
