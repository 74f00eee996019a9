package org.zhner.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zhner.corenlp.NameModelSource;
import org.zhner.crf.FeatureWeightsWriter;
import org.zhner.label.CompiledLabeller;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTableWriter;
import org.zhner.model.TableFileWriter;

/** Turns CoreNLP's Chinese named-entity CRF into a table file that {@code CompiledLabeller} runs on. */
public final class NameModelCompiler {
    private NameModelCompiler() {}

    /** The model as a table file to be written; the same source always gives the same bytes. */
    public static TableFileWriter compile(NameModelSource source) {
        TableFileWriter file = new TableFileWriter(CompiledLabeller.FORMAT, CompiledLabeller.VERSION);
        file.section("labels", lines(source.labels()));
        file.section("pairs", pairs(source.pairs()));
        addWeights("label", source.labelFeatures(), file);
        addWeights("pair", source.pairFeatures(), file);
        addClusters(source.clusters(), file);
        file.section("lower", lines(source.lowerCaseWords()));
        file.section("shapes", ByteBuffer.wrap(source.shapes().getBytes(StandardCharsets.US_ASCII)));
        file.section("radicals", ByteBuffer.wrap(source.radicals().getBytes(StandardCharsets.UTF_16LE)));
        return file;
    }

    private static void addWeights(String name, Map<String, float[]> features, TableFileWriter file) {
        FeatureWeightsWriter weights =
                new FeatureWeightsWriter(List.copyOf(features.keySet()), List.copyOf(features.values()));
        addTable(name, weights.features(), file);
        file.section(name + ".rows", weights.rows());
    }

    private static void addClusters(Map<String, String> clusters, TableFileWriter file) {
        List<String> names = new ArrayList<>(new TreeSet<>(clusters.values()));
        long[] words = clusters.keySet().stream()
                .mapToLong(word -> Fingerprint.of(word).value())
                .toArray();
        FingerprintTableWriter table = new FingerprintTableWriter(words);
        char[] numbers = new char[words.length];
        int index = 0;
        for (String cluster : clusters.values()) {
            numbers[table.number(words[index])] = (char) Collections.binarySearch(names, cluster);
            index++;
        }
        addTable("words", table, file);
        file.section("clusters", numbers);
        file.section("clusters.names", lines(names));
    }

    private static void addTable(String name, FingerprintTableWriter table, TableFileWriter file) {
        file.section(name + ".buckets", table.buckets());
        file.section(name + ".keys", table.keys());
    }

    private static ByteBuffer pairs(List<int[]> pairs) {
        ByteBuffer section = ByteBuffer.allocate(2 * pairs.size());
        for (int[] pair : pairs) {
            section.put((byte) pair[0]).put((byte) pair[1]);
        }
        return section.flip();
    }

    private static ByteBuffer lines(List<String> lines) {
        return StandardCharsets.UTF_8.encode(String.join("\n", lines));
    }
}
