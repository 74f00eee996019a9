package org.zhner.build;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zhner.corenlp.NameModelSource;
import org.zhner.crf.FeatureWeightsWriter;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTableWriter;
import org.zhner.model.TableFileWriter;

/** Turns CoreNLP's Chinese named-entity CRF into a table file that {@code CompiledLabeller} runs on. */
public final class NameModelCompiler {
    private NameModelCompiler() {}

    /** Adds the model's sections to {@code file}; the same source always gives the same bytes. */
    public static void compile(NameModelSource source, TableFileWriter file) {
        file.section("labels", lines(source.labels()));
        file.section("pairs", pairs(source.pairs()));
        addWeights("label", source.labelFeatures(), file);
        addWeights("pair", source.pairFeatures(), file);
        addClusters(source.clusters(), file);
        file.section("lower", lines(source.lowerCaseWords()));
        file.section("shapes", ByteBuffer.wrap(source.shapes().getBytes(StandardCharsets.US_ASCII)));
        file.section("radicals", ByteBuffer.wrap(source.radicals().getBytes(StandardCharsets.UTF_16LE)));
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
        file.section("clusters", units(numbers));
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

    private static ByteBuffer units(char[] units) {
        ByteBuffer section = ByteBuffer.allocate(units.length * Character.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        section.asCharBuffer().put(units);
        return section;
    }

    private static ByteBuffer lines(List<String> lines) {
        return StandardCharsets.UTF_8.encode(String.join("\n", lines));
    }
}
