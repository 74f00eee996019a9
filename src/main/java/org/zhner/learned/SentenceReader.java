package org.zhner.learned;

import java.util.Set;
import java.util.function.Supplier;
import org.zhner.label.WordEvidence;
import org.zhner.segment.Sentence;

/** Reads the features of sentences for training: the same that a model reads when it tags. */
public final class SentenceReader {
    private final WordEvidence known;
    private final Features features;

    /**
     * A reader of the features of these groups.
     *
     * @param clusters asked only for what needs them
     */
    public SentenceReader(
            WordEvidence known, Supplier<WordClusters> clusters, Set<FeatureGroup> groups, NameListsWriter lists) {
        this.known = new NeededEvidence(known, groups);
        this.features = new Features(groups, lists.lists(), clusters);
    }

    /**
     * The features of a sentence.
     *
     * @param document the normalised text
     * @return for each UTF-16 unit of the sentence, its features
     */
    public long[][] read(String document, Sentence sentence) {
        Evidence evidence = new Evidence(document, sentence, known);
        SeparateFeatures separate = new SeparateFeatures(evidence);
        features.of(evidence, separate);
        return separate.perUnit();
    }
}
