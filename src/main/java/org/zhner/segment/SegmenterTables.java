package org.zhner.segment;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import org.zhner.crf.PairTable;
import org.zhner.model.TableFile;

/** The sections of a compiled segmenter. Small ones are copied to the heap, which is faster; large ones stay mapped. */
final class SegmenterTables {
    private static final int PAGES = (Character.MAX_CODE_POINT + 1) / SegmenterFormat.PAGE;
    private static final int UNITS = Character.MAX_VALUE + 1;

    final char[] propertyIndex;
    final int[] properties;
    final char[] unigramIndex;
    final float[] unigram;
    final PairTable adjacentRows;
    final FloatBuffer adjacent;
    final PairTable skipRows;
    final FloatBuffer skip;
    final WordTrie words;
    final float[] previousLevels;
    final float[] currentLevels;
    final float[] nextLevels;
    final float[] levelRun;
    final float[] shapes;
    final char[] typesIndex;
    final float[] types;
    final float[] blocks;
    final float[] context;

    private SegmenterTables(TableFile file) {
        propertyIndex = chars(file.section("property.index", Character.BYTES * PAGES));
        properties = ints(file.section("property"));
        requireRows(file, "property.index", propertyIndex, properties.length / SegmenterFormat.PAGE);
        unigramIndex = chars(file.section("unigram.index", Character.BYTES * UNITS));
        unigram = floats(file.section("unigram"));
        requireRows(file, "unigram.index", unigramIndex, unigram.length / SegmenterFormat.UNIGRAM_WIDTH);
        adjacentRows = PairTable.open(file, "adjacent");
        adjacent = rows(file, "adjacent", adjacentRows, SegmenterFormat.ADJACENT_WIDTH);
        skipRows = PairTable.open(file, "skip");
        skip = rows(file, "skip", skipRows, SegmenterFormat.SKIP_WIDTH);
        words = WordTrie.open(file, "words");
        previousLevels = scores(file, "levels.previous", 1 << 9);
        currentLevels = scores(file, "levels.current", 1 << 9);
        nextLevels = scores(file, "levels.next", 1 << 9);
        levelRun = scores(file, "levels.run", 1 << 15);
        shapes = scores(file, "shapes", 1 << 15);
        typesIndex = chars(file.section("types.index", Character.BYTES << 20));
        types = floats(file.section("types"));
        requireRows(file, "types.index", typesIndex, types.length / 3);
        blocks = scores(file, "blocks", 1 << 15);
        context = scores(file, "context", 1 << 8);
    }

    private static void requireRows(TableFile file, String name, char[] index, int rows) {
        for (char row : index) {
            if (row >= rows) {
                throw file.corrupt("row " + (int) row + " in section " + name, "one of " + rows + " rows");
            }
        }
    }

    private static FloatBuffer rows(TableFile file, String name, PairTable pairs, int width) {
        return file.section(name, (long) pairs.size() * width * Float.BYTES).asFloatBuffer();
    }

    /** Rows of a position's three scores. */
    private static float[] scores(TableFile file, String name, int rows) {
        return floats(file.section(name, 3L * rows * Float.BYTES));
    }

    static SegmenterTables open(Path path) {
        return new SegmenterTables(TableFile.open(path, SegmenterFormat.NAME, SegmenterFormat.VERSION));
    }

    int property(int codePoint) {
        return properties[
                propertyIndex[codePoint / SegmenterFormat.PAGE] * SegmenterFormat.PAGE
                        + codePoint % SegmenterFormat.PAGE];
    }

    private static char[] chars(ByteBuffer section) {
        char[] values = new char[section.remaining() / 2];
        section.asCharBuffer().get(values);
        return values;
    }

    private static int[] ints(ByteBuffer section) {
        int[] values = new int[section.remaining() / 4];
        section.asIntBuffer().get(values);
        return values;
    }

    private static float[] floats(ByteBuffer section) {
        float[] values = new float[section.remaining() / 4];
        section.asFloatBuffer().get(values);
        return values;
    }
}
