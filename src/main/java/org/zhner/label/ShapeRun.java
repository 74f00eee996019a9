package org.zhner.label;

import java.util.Arrays;

/** The sums of the weights of all features of a word that depend on nothing but its shape and those around it. */
final class ShapeRun implements ScoreCache.Entry {
    private final long key;
    private final double[] sums;

    /** Sums, one a label, and what stands for the shapes. */
    private ShapeRun(long key, double[] sums) {
        this.key = key;
        this.sums = sums;
    }

    /** Of the shapes of the word and its two neighbours, and the set of those of the words after it. */
    @Override
    public long key() {
        return key;
    }

    /** The sums for the word at {@code at}, where features look at {@code reach} words after it. Not to be changed. */
    static double[] at(NameModel model, WordScores[] words, int at, int reach) {
        ShapeScores[] following = new ShapeScores[reach];
        int count = 0;
        long set = 0;
        for (int index = at + 1; index <= at + reach; index++) {
            ShapeScores shape = words[index].shape;
            if (isNew(shape, following, count)) {
                following[count++] = shape;
                set += spread(shape.key());
            }
        }
        long key = set;
        for (int index = at - 1; index <= at + 1; index++) {
            key = spread(key) + words[index].shape.key();
        }
        ShapeRun found = model.shapeRuns().find(key);
        if (found == null) {
            double[] sums = WordShapeTemplates.scoreRun(
                    model, words[at - 1].shape, words[at].shape, words[at + 1].shape, Arrays.copyOf(following, count));
            found = model.shapeRuns().keep(new ShapeRun(key, sums));
        }
        return found.sums;
    }

    private static boolean isNew(ShapeScores shape, ShapeScores[] earlier, int count) {
        for (int index = 0; index < count; index++) {
            if (earlier[index].key() == shape.key()) {
                return false;
            }
        }
        return true;
    }

    /** So that sums of keys stand for sets of them. */
    private static long spread(long key) {
        long bits = key * 0x9E37_79B9_7F4A_7C15L;
        return (bits ^ (bits >>> 32)) * 0xC4CE_B9FE_1A85_EC53L;
    }
}
