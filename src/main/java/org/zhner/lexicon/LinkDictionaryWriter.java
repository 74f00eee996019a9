package org.zhner.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTableWriter;
import org.zhner.model.TableFileWriter;

/** Collects forms with their titles, and makes the table file of a {@link LinkDictionary}. */
public final class LinkDictionaryWriter {
    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] forms = new long[1 << 16];
    private int[] titles = new int[1 << 16];
    private int size;

    /** Adds a form; it must be new. */
    public void add(String form, String title) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, 2 * size);
            titles = Arrays.copyOf(titles, 2 * size);
        }
        forms[size] = Fingerprint.of(form).value();
        titles[size] = numbers.computeIfAbsent(title, absent -> numbers.size());
        size++;
    }

    /**
     * The dictionary as a table file to be written; the same forms and titles always give the same bytes.
     *
     * @throws IllegalArgumentException if a form was added twice
     */
    public TableFileWriter finish() {
        String[] sorted = numbers.keySet().stream().sorted().toArray(String[]::new);
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[numbers.getOrDefault(sorted[rank], 0)] = rank;
        }
        FingerprintTableWriter table = new FingerprintTableWriter(Arrays.copyOf(forms, size));
        byte[] links = new byte[size * LinkDictionary.NUMBER_BYTES];
        for (int index = 0; index < size; index++) {
            int at = table.number(forms[index]) * LinkDictionary.NUMBER_BYTES;
            int rank = ranks[titles[index]];
            links[at] = (byte) rank;
            links[at + 1] = (byte) (rank >>> 8);
            links[at + 2] = (byte) (rank >>> 16);
        }
        TableFileWriter file = new TableFileWriter(LinkDictionary.FORMAT, LinkDictionary.VERSION)
                .section("forms.buckets", table.buckets())
                .section("forms.keys", table.keys())
                .section("numbers", links);
        return addTitles(sorted, file);
    }

    private static TableFileWriter addTitles(String[] sorted, TableFileWriter file) {
        int[] offsets = new int[(sorted.length + TitleList.BLOCK - 1) / TitleList.BLOCK];
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] before = {};
        for (int index = 0; index < sorted.length; index++) {
            if (index % TitleList.BLOCK == 0) {
                offsets[index / TitleList.BLOCK] = text.size();
                before = new byte[0];
            }
            byte[] title = sorted[index].getBytes(StandardCharsets.UTF_8);
            int mismatch = Arrays.mismatch(before, title);
            int shared = mismatch < 0 ? title.length : mismatch;
            putLength(shared, text);
            putLength(title.length - shared, text);
            text.write(title, shared, title.length - shared);
            before = title;
        }
        return file.section("titles.offsets", offsets).section("titles.text", ByteBuffer.wrap(text.toByteArray()));
    }

    private static void putLength(int length, ByteArrayOutputStream text) {
        if (length < TitleList.LONG) {
            text.write(length);
        } else {
            text.write(TitleList.LONG);
            text.write(length);
            text.write(length >>> 8);
        }
    }
}
