package org.zhner.train;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhner.learned.FeatureGroup;

/**
 * What to train, and how.
 *
 * @param data gold to learn from
 * @param dev gold to score with
 * @param names a folder with lists of names
 * @param patterns a folder with patterns, to be filled with names and learned from as well
 * @param without evidence that is left out
 * @param atLeast features that hold in fewer places are left out
 * @param l1 the penalty is this times the sum of all absolute weights; makes most of them 0
 * @param l2 the penalty is half of this times the sum of all squared weights
 * @param steps the most steps of the search
 * @param licence of the model, which that of its data decides
 */
public record TrainingOptions(
        List<Path> data,
        List<Path> dev,
        Optional<Path> names,
        Optional<Path> patterns,
        Set<FeatureGroup> without,
        int atLeast,
        double l1,
        double l2,
        int steps,
        String licence) {
    public TrainingOptions {
        data = List.copyOf(data);
        dev = List.copyOf(dev);
        without = Set.copyOf(without);
        if (data.isEmpty() || atLeast < 1 || l1 < 0 || l2 < 0 || steps < 1) {
            throw new IllegalArgumentException("training needs data, and sensible numbers");
        }
    }

    /** The same without some evidence more. */
    TrainingOptions leavingOut(Set<FeatureGroup> more) {
        Set<FeatureGroup> all = EnumSet.noneOf(FeatureGroup.class);
        all.addAll(without);
        all.addAll(more);
        return new TrainingOptions(data, dev, names, patterns, all, atLeast, l1, l2, steps, licence);
    }

    Set<FeatureGroup> groups() {
        Set<FeatureGroup> groups = EnumSet.allOf(FeatureGroup.class);
        groups.removeAll(without);
        return groups;
    }
}
