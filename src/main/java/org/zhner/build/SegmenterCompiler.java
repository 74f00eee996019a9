package org.zhner.build;

import java.util.HashMap;
import java.util.Map;
import org.zhner.corenlp.SegmenterSource;
import org.zhner.model.TableFileWriter;
import org.zhner.segment.SegmenterFormat;
import org.zhner.segment.WordTrie;

/**
 * Turns CoreNLP's Chinese segmenter into the tables of {@link SegmenterFormat}.
 *
 * <p>Of its 8.94 million features 8.92 million are functions of one character, of two neighbours or of two with one
 * between; they become rows of scores. The rest depends on few classes, so every combination of these is worked out.
 */
public final class SegmenterCompiler {
    private SegmenterCompiler() {}

    /** The segmenter as a table file to be written; the same source and Java version always give the same bytes. */
    public static TableFileWriter compile(SegmenterSource source) {
        TableFileWriter file = new TableFileWriter(SegmenterFormat.NAME, SegmenterFormat.VERSION);
        NgramRows ngrams = NgramRows.of(source);
        ngrams.addTo(file);
        file.section("words", WordTrie.compile(source.words()));
        Map<String, float[]> others = new HashMap<>();
        source.forEachFeature((name, weights) -> {
            if (NgramTemplate.of(name) == null) {
                others.put(name, weights);
            }
        });
        ContextRows contexts = new ContextRows(others);
        contexts.addTo(file);
        new CharacterProperties(contexts.types(), contexts.blocks(), source).addTo(file);
        return file;
    }
}
