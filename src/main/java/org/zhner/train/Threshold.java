package org.zhner.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhner.crf.ChainSums;
import org.zhner.crf.ConstantChain;
import org.zhner.learned.LikelyNames;
import org.zhner.learned.NameLabels;
import org.zhner.tag.EntityType;
import org.zhner.text.Span;

/**
 * How likely a name must be to be taken, as the data itself says: a fifth of the sentences is kept back while weights are
 * found for the others, and the threshold is half of the best F1 that some threshold reaches on what was kept back. Were
 * the probabilities true, no other would do better (Lipton, Elkan and Narayanaswamy 2014); and F1 can be measured well,
 * whereas it is so flat around its best threshold that where exactly that lies is chance.
 */
final class Threshold {
    private static final double LEAST = 0.1;

    /** Where there is nothing to choose by: what is likelier than not. */
    static final double DEFAULT = 0.5;

    private static final List<Double> CANDIDATES = List.of(0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2);

    /** Of so many blocks of sentences one is kept back. */
    private static final int PARTS = 5;

    /** So many sentences that follow each other, as those of a document do, are kept back together. */
    private static final int BLOCK = 30;

    private final NameLabels labels;
    private final List<Counts> counts =
            CANDIDATES.stream().map(threshold -> new Counts()).toList();

    Threshold(NameLabels labels) {
        this.labels = labels;
    }

    /** Whether the sentence with this number is kept back. */
    static boolean isKept(int sentence) {
        return sentence / BLOCK % PARTS == PARTS - 1;
    }

    /** Counts what each threshold finds in a sentence that the weights were not found for. */
    void add(ConstantChain chain, double[] scores, int[] right) {
        ChainSums sums = new ChainSums(chain, scores, right.length);
        Set<Typed> gold = new HashSet<>();
        labels.read(right, (span, type) -> gold.add(new Typed(span, type)));
        for (int index = 0; index < CANDIDATES.size(); index++) {
            List<Typed> found = new ArrayList<>();
            new LikelyNames(labels, CANDIDATES.get(index))
                    .choose(sums, right.length)
                    .forEach(name -> found.add(new Typed(name.span(), name.type())));
            counts.get(index).add(gold, found);
        }
    }

    /** Half of the best F1; if there was no name to be found, as if all were. */
    double best() {
        double best = counts.stream().mapToDouble(Counts::f1).max().orElse(0);
        return best == 0 ? DEFAULT : Math.max(LEAST, best / 2);
    }

    private record Typed(Span span, EntityType type) {}

    /** Names of a set of sentences. */
    private static final class Counts {
        private int gold;
        private int found;
        private int right;

        void add(Set<Typed> goldNames, List<Typed> foundNames) {
            gold += goldNames.size();
            found += foundNames.size();
            right += (int) foundNames.stream().filter(goldNames::contains).count();
        }

        double f1() {
            return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
        }
    }
}
