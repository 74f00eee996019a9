package org.zhner.build;

import java.util.Arrays;
import org.zhner.build.NgramTemplate.Kind;
import org.zhner.corenlp.SegmenterSource;
import org.zhner.crf.PairTable;
import org.zhner.model.TableFileWriter;
import org.zhner.segment.SegmenterFormat;

/** Rows of scores of characters and pairs, into which all features that depend on the same ones are summed. */
final class NgramRows {
    private final char[] unigramIndex;
    private final double[] unigram;
    private final PairTable adjacentRows;
    private final double[] adjacent;
    private final PairTable skipRows;
    private final double[] skip;

    private NgramRows(Keys keys) {
        unigramIndex = keys.unigrams();
        unigram = new double[keys.unigramCount() * SegmenterFormat.UNIGRAM_WIDTH];
        adjacentRows = PairTable.of(keys.adjacent.toArray());
        adjacent = new double[adjacentRows.size() * SegmenterFormat.ADJACENT_WIDTH];
        skipRows = PairTable.of(keys.skip.toArray());
        skip = new double[skipRows.size() * SegmenterFormat.SKIP_WIDTH];
    }

    static NgramRows of(SegmenterSource source) {
        Keys keys = new Keys();
        source.forEachFeature((name, weights) -> keys.read(name));
        NgramRows rows = new NgramRows(keys);
        source.forEachFeature(rows::add);
        return rows;
    }

    void addTo(TableFileWriter file) {
        file.section("unigram.index", unigramIndex).section("unigram", Scores.toFloats(unigram));
        adjacentRows.addTo(file, "adjacent");
        file.section("adjacent", Scores.toFloats(adjacent));
        skipRows.addTo(file, "skip");
        file.section("skip", Scores.toFloats(skip));
    }

    private void add(String name, float[] weights) {
        NgramTemplate template = NgramTemplate.of(name);
        if (template == null) {
            return;
        }
        String content = NgramTemplate.content(name);
        if (template.kind() == Kind.UNIGRAM) {
            int row = unigramIndex[unit(content, 0)];
            Scores.add(weights, unigram, row * SegmenterFormat.UNIGRAM_WIDTH + 3 * (template.shift() + 1));
            return;
        }
        for (int key : keys(template, name, content)) {
            if (template.kind() == Kind.ADJACENT) {
                int row = adjacentRows.row(key) * SegmenterFormat.ADJACENT_WIDTH;
                Scores.add(weights, adjacent, row + 3 * template.shift());
            } else {
                // the first position has no scores of an edge, so the others stand two places further left
                int row = skipRows.row(key) * SegmenterFormat.SKIP_WIDTH;
                Scores.add(weights, skip, row + Math.max(0, 3 * template.shift() - 2));
            }
        }
    }

    private static char unit(String content, int at) {
        return at < content.length() ? content.charAt(at) : SegmenterFormat.PAD;
    }

    /**
     * The pairs that give this feature. Beyond the text characters are empty, so that a feature with one character
     * comes from two pairs, unless a hyphen shows where it stands.
     */
    private static int[] keys(NgramTemplate template, String name, String content) {
        char first = unit(content, 0);
        char second = unit(content, 1);
        if (content.length() != 1) {
            return new int[] {template.reversed() ? PairTable.key(second, first) : PairTable.key(first, second)};
        }
        int before = PairTable.key(first, SegmenterFormat.PAD);
        int after = PairTable.key(SegmenterFormat.PAD, first);
        if (name.endsWith("pc2|CnC")) {
            return new int[] {name.startsWith("-") ? after : before};
        }
        return new int[] {before, after};
    }

    /** Collects what rows there are to be. */
    private static final class Keys {
        private final boolean[] units = new boolean[1 << 16];
        private final Ints adjacent = new Ints();
        private final Ints skip = new Ints();

        void read(String name) {
            NgramTemplate template = NgramTemplate.of(name);
            if (template == null) {
                return;
            }
            String content = NgramTemplate.content(name);
            switch (template.kind()) {
                case UNIGRAM -> units[unit(content, 0)] = true;
                case ADJACENT -> adjacent.addAll(keys(template, name, content));
                case SKIP -> skip.addAll(keys(template, name, content));
            }
        }

        /** Row of each unit, from 1 on; row 0 is for those that the model does not know. */
        char[] unigrams() {
            char[] index = new char[units.length];
            int row = 0;
            for (int unit = 0; unit < units.length; unit++) {
                if (units[unit]) {
                    index[unit] = (char) ++row;
                }
            }
            return index;
        }

        int unigramCount() {
            int count = 1;
            for (boolean known : units) {
                count += known ? 1 : 0;
            }
            return count;
        }
    }

    /** A growing array. */
    private static final class Ints {
        private int[] values = new int[1 << 20];
        private int size;

        void addAll(int[] more) {
            if (size + more.length > values.length) {
                values = Arrays.copyOf(values, values.length * 2);
            }
            System.arraycopy(more, 0, values, size, more.length);
            size += more.length;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
