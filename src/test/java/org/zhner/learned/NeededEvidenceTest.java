package org.zhner.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhner.label.WordEvidence;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.Span;

final class NeededEvidenceTest {
    private static final Sentence SENTENCE = new Sentence(0, List.of(new Token("甲", new Span(0, 1), new Span(0, 1))));

    @Test
    void asksForLabelsOnlyWhereFeaturesLookAtThem() {
        WordEvidence needed = new NeededEvidence(new Known(), Set.of(FeatureGroup.LABELS, FeatureGroup.LATIN));

        assertThat(needed.labels(SENTENCE)).containsExactly(7);
        assertThat(needed.clusters(SENTENCE)).containsExactly(Evidence.NOTHING);
    }

    @Test
    void asksForClustersOnlyWhereFeaturesLookAtThem() {
        WordEvidence needed = new NeededEvidence(new Known(), Set.of(FeatureGroup.CLUSTERS));

        assertThat(needed.labels(SENTENCE)).containsExactly(Evidence.NOTHING);
        assertThat(needed.clusters(SENTENCE)).containsExactly(9);
    }

    private record Known() implements WordEvidence {
        @Override
        public long[] labels(Sentence sentence) {
            return new long[] {7};
        }

        @Override
        public long[] clusters(Sentence sentence) {
            return new long[] {9};
        }
    }
}
