package org.zhner.train;

import java.util.List;
import org.zhner.eval.GoldSet;

/**
 * What came of a training.
 *
 * @param data what was learned from
 * @param names lists that were read
 * @param sentences that were learned from
 * @param left names that do not lie within one sentence, which were left out
 * @param features that were frequent enough
 * @param weights that the model keeps
 * @param threshold how likely a name must be to be taken
 */
public record TrainingSummary(
        List<GoldSet> data,
        List<NameSources.Source> names,
        int sentences,
        int left,
        int features,
        int weights,
        double threshold) {
    public TrainingSummary {
        data = List.copyOf(data);
        names = List.copyOf(names);
    }
}
