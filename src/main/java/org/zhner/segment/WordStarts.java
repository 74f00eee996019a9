package org.zhner.segment;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.zhner.crf.BinaryChain;
import org.zhner.crf.PairTable;

/**
 * Scores each character of a text as one that goes on with a word, and finds the best path. One object serves one text.
 *
 * <p>Rows of n-grams reach from one position before their first character to three after it, so the scores of the
 * positions in reach turn in a ring; a position is complete once the character after it has been looked up.
 */
final class WordStarts {
    private static final int RING = 8;

    private final SegmenterTables tables;
    private final Characters characters;
    private final short[] levels;
    private final int[] adjacentRows;
    private final int[] skipRows;
    private final String text;
    private final double[] one = new double[RING];
    private final double[] afterOne = new double[RING];
    private final double[] both = new double[RING];

    private WordStarts(String text, Characters characters, SegmenterTables tables) {
        this.text = text;
        this.characters = characters;
        this.tables = tables;
        this.levels = WordLevels.of(text, characters, tables.words);
        this.adjacentRows = rows(tables.adjacentRows, 1);
        this.skipRows = rows(tables.skipRows, 2);
    }

    /** For each character whether it goes on with the word before it. */
    static boolean[] continues(String text, Characters characters, SegmenterTables tables) {
        return new WordStarts(text, characters, tables).decode();
    }

    private boolean[] decode() {
        int length = characters.length();
        BinaryChain chain = new BinaryChain(length);
        for (int at = -Characters.PADDING; at <= length; at++) {
            addNgrams(at);
            int done = at - 1;
            int slot = done & RING - 1;
            if (done >= 0) {
                addContext(done, slot);
                chain.append(one[slot], afterOne[slot], both[slot]);
            }
            one[slot] = 0;
            afterOne[slot] = 0;
            both[slot] = 0;
        }
        return chain.ones();
    }

    private void addNgrams(int at) {
        int index = at + Characters.PADDING;
        addUnigram(at, tables.unigramIndex[characters.unit(at)] * SegmenterFormat.UNIGRAM_WIDTH);
        if (adjacentRows[index] >= 0) {
            addAdjacent(at, adjacentRows[index] * SegmenterFormat.ADJACENT_WIDTH);
        }
        if (skipRows[index] >= 0) {
            addSkip(at, skipRows[index] * SegmenterFormat.SKIP_WIDTH);
        }
    }

    /**
     * The rows of the pairs of each character, from the first of the padding on, and the one {@code distance} places
     * after it. All are looked up together, so that waits for memory overlap.
     */
    private int[] rows(PairTable table, int distance) {
        int[] rows = new int[characters.length() + 2 * Characters.PADDING];
        Arrays.fill(rows, rows.length - distance, rows.length, -1);
        for (int index = 0; index < rows.length - distance; index++) {
            int at = index - Characters.PADDING;
            rows[index] = table.row(PairTable.key(characters.unit(at), characters.unit(at + distance)));
        }
        return rows;
    }

    private void addUnigram(int at, int row) {
        float[] weights = tables.unigram;
        for (int step = 0; step < 5; step++) {
            int slot = at - 1 + step & RING - 1;
            one[slot] += weights[row + 3 * step];
            afterOne[slot] += weights[row + 3 * step + 1];
            both[slot] += weights[row + 3 * step + 2];
        }
    }

    private void addAdjacent(int at, int row) {
        FloatBuffer weights = tables.adjacent;
        for (int step = 0; step < 4; step++) {
            int slot = at + step & RING - 1;
            one[slot] += weights.get(row + 3 * step);
            afterOne[slot] += weights.get(row + 3 * step + 1);
            both[slot] += weights.get(row + 3 * step + 2);
        }
    }

    private void addSkip(int at, int row) {
        FloatBuffer weights = tables.skip;
        one[at & RING - 1] += weights.get(row);
        for (int step = 1; step < 3; step++) {
            int slot = at + step & RING - 1;
            one[slot] += weights.get(row + 3 * step - 2);
            afterOne[slot] += weights.get(row + 3 * step - 1);
            both[slot] += weights.get(row + 3 * step);
        }
    }

    private void addContext(int at, int slot) {
        addLevels(at, slot);
        int twoBefore = characters.property(at - 2);
        int before = characters.property(at - 1);
        int here = characters.property(at);
        int after = characters.property(at + 1);
        int twoAfter = characters.property(at + 2);
        int shapes = SegmenterFormat.shape(twoBefore)
                | SegmenterFormat.shape(before) << 3
                | SegmenterFormat.shape(here) << 6
                | SegmenterFormat.shape(after) << 9
                | SegmenterFormat.shape(twoAfter) << 12;
        add(tables.shapes, shapes, slot);
        int types = SegmenterFormat.type(twoBefore)
                | SegmenterFormat.type(before) << 5
                | SegmenterFormat.type(here) << 10
                | SegmenterFormat.type(after) << 15;
        add(tables.types, tables.typesIndex[types], slot);
        int blocks =
                SegmenterFormat.block(before) | SegmenterFormat.block(here) << 5 | SegmenterFormat.block(after) << 10;
        add(tables.blocks, blocks, slot);
        int context = (same(at - 1, at) ? 1 : 0)
                | (same(at - 1, at + 1) ? 2 : 0)
                | (same(at, at + 1) ? 4 : 0)
                | (SegmenterFormat.noRadical(before) ? 8 : 0)
                | (SegmenterFormat.commonAlone(before) ? 16 : 0)
                | (SegmenterFormat.commonAlone(here) ? 32 : 0)
                | SegmenterFormat.kind(here) << 6;
        add(tables.context, context, slot);
    }

    private void addLevels(int at, int slot) {
        int twoBefore = levels[at - 2 + Characters.PADDING];
        int before = levels[at - 1 + Characters.PADDING];
        int here = levels[at + Characters.PADDING];
        add(tables.previousLevels, before, slot);
        add(tables.currentLevels, here, slot);
        add(tables.nextLevels, levels[at + 1 + Characters.PADDING], slot);
        int run = twoBefore >>> 6 | before >>> 6 << 3 | (before & 7) << 6 | (here & 7) << 9 | (here >>> 3 & 7) << 12;
        add(tables.levelRun, run, slot);
    }

    private void add(float[] weights, int row, int slot) {
        one[slot] += weights[3 * row];
        afterOne[slot] += weights[3 * row + 1];
        both[slot] += weights[3 * row + 2];
    }

    /** Whether two places hold the same character, or both lie outside. */
    private boolean same(int left, int right) {
        char unit = characters.unit(left);
        return unit == characters.unit(right) && (unit != SegmenterFormat.OTHER || sameSupplementary(left, right));
    }

    private boolean sameSupplementary(int left, int right) {
        return text.codePointAt(characters.begin(left)) == text.codePointAt(characters.begin(right));
    }
}
