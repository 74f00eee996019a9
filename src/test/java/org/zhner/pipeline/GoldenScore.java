package org.zhner.pipeline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.zhner.golden.Golden;
import org.zhner.tag.Mention;

/** Exact-span, five-type counts of one sample or several. */
record GoldenScore(int right, Set<String> missed, Set<String> spurious) {
    static final GoldenScore NONE = new GoldenScore(0, Set.of(), Set.of());

    static GoldenScore of(Golden golden, TaggedArticle tagged) {
        String text = tagged.article().text();
        Set<String> gold = new LinkedHashSet<>();
        golden.mentions()
                .forEach(mention -> gold.add(mention.begin() + " " + mention.type() + " " + mention.surface()));
        Set<String> found = new LinkedHashSet<>();
        for (Mention mention : tagged.mentions()) {
            int begin = text.codePointCount(0, mention.span().begin());
            found.add(begin + " " + mention.type() + " " + mention.surface());
        }
        Set<String> missed = new TreeSet<>(gold);
        missed.removeAll(found);
        Set<String> spurious = new TreeSet<>(found);
        spurious.removeAll(gold);
        return new GoldenScore(gold.size() - missed.size(), missed, spurious);
    }

    GoldenScore plus(GoldenScore other) {
        Set<String> bothMissed = new TreeSet<>(missed);
        other.missed.forEach(mention -> bothMissed.add(mention + " #" + bothMissed.size()));
        Set<String> bothSpurious = new TreeSet<>(spurious);
        other.spurious.forEach(mention -> bothSpurious.add(mention + " #" + bothSpurious.size()));
        return new GoldenScore(right + other.right, bothMissed, bothSpurious);
    }

    double f1() {
        return 2.0 * right / (2 * right + missed.size() + spurious.size());
    }

    String counts() {
        return String.format("F1 %.3f, %d right, %d missed, %d spurious", f1(), right, missed.size(), spurious.size());
    }

    @Override
    public String toString() {
        return counts() + ", missed " + missed + ", spurious " + spurious;
    }
}
