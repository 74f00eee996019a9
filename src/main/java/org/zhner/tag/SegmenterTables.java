package org.zhner.tag;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import org.zhner.crf.PairTable;
import org.zhner.model.TableFile;

/** The sections of a compiled segmenter. Small ones are copied to the heap, which is faster; large ones stay mapped. */
final class SegmenterTables {
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
    final CharBuffer typesIndex;
    final float[] types;
    final float[] blocks;
    final float[] context;

    private SegmenterTables(TableFile file) {
        propertyIndex = chars(file.section("property.index"));
        properties = ints(file.section("property"));
        unigramIndex = chars(file.section("unigram.index"));
        unigram = floats(file.section("unigram"));
        adjacentRows = PairTable.open(file, "adjacent");
        adjacent = file.section("adjacent").asFloatBuffer();
        skipRows = PairTable.open(file, "skip");
        skip = file.section("skip").asFloatBuffer();
        words = new WordTrie(file.section("words").asLongBuffer());
        previousLevels = floats(file.section("levels.previous"));
        currentLevels = floats(file.section("levels.current"));
        nextLevels = floats(file.section("levels.next"));
        levelRun = floats(file.section("levels.run"));
        shapes = floats(file.section("shapes"));
        typesIndex = file.section("types.index").asCharBuffer();
        types = floats(file.section("types"));
        blocks = floats(file.section("blocks"));
        context = floats(file.section("context"));
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
