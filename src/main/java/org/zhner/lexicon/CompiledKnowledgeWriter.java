package org.zhner.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhner.lexicon.Knowledge.Bearing;
import org.zhner.model.FingerprintTableWriter;
import org.zhner.model.TableFileWriter;

/** Collects forms with the entries that bear them, and makes the table file of a {@link CompiledKnowledge}. */
public final class CompiledKnowledgeWriter {
    private final Map<KnowledgeEntry, Integer> numbers = new HashMap<>();
    private final List<Integer> offsets = new ArrayList<>(List.of(0));
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<Long> keys = new ArrayList<>();
    private final List<int[]> bearers = new ArrayList<>();

    /** A table of these entries; equal ones are one. */
    public CompiledKnowledgeWriter(List<KnowledgeEntry> entries) {
        for (KnowledgeEntry entry : entries) {
            if (numbers.putIfAbsent(entry, numbers.size()) == null) {
                text.writeBytes(row(entry).getBytes(StandardCharsets.UTF_8));
                offsets.add(text.size());
            }
        }
    }

    /**
     * Adds a form, which must be new for this bearing, with those that bear it.
     *
     * @throws IllegalArgumentException if one of them is none of this table
     */
    public void add(Bearing bearing, String form, List<KnowledgeEntry> entries) {
        keys.add(CompiledKnowledge.key(bearing, form));
        bearers.add(entries.stream().mapToInt(this::number).toArray());
    }

    private int number(KnowledgeEntry entry) {
        Integer number = numbers.get(entry);
        if (number == null) {
            throw new IllegalArgumentException("no entry of this table: " + entry);
        }
        return number;
    }

    /**
     * The table file to be written; the same entries and forms always give the same bytes.
     *
     * @throws IllegalArgumentException if a form was added twice
     */
    public TableFileWriter finish() {
        FingerprintTableWriter forms = new FingerprintTableWriter(
                keys.stream().mapToLong(Long::longValue).toArray());
        int[][] sorted = new int[keys.size()][];
        for (int index = 0; index < sorted.length; index++) {
            sorted[forms.number(keys.get(index))] = bearers.get(index);
        }
        int[] starts = new int[sorted.length + 1];
        for (int index = 0; index < sorted.length; index++) {
            starts[index + 1] = starts[index] + sorted[index].length;
        }
        return new TableFileWriter(CompiledKnowledge.FORMAT, CompiledKnowledge.VERSION)
                .section("forms.buckets", forms.buckets())
                .section("forms.keys", forms.keys())
                .section("bearers.offsets", starts)
                .section(
                        "bearers",
                        List.of(sorted).stream().flatMapToInt(Arrays::stream).toArray())
                .section(
                        "entries.offsets",
                        offsets.stream().mapToInt(Integer::intValue).toArray())
                .section("entries.text", ByteBuffer.wrap(text.toByteArray()));
    }

    private static String row(KnowledgeEntry entry) {
        return String.join(
                "\t",
                entry.type().name(),
                entry.zhCn(),
                entry.zhTw(),
                entry.zhHk(),
                String.join("|", entry.aliases()),
                entry.english(),
                entry.country(),
                entry.role(),
                entry.active());
    }
}
