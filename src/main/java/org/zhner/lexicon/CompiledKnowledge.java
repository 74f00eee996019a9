package org.zhner.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTable;
import org.zhner.model.TableFile;

/**
 * The knowledge table as {@code models build} makes it: mapped into memory, so that opening it costs next to nothing,
 * and an entry is read when it is first asked for.
 *
 * <p>What its sections hold stands in {@code org.zhner.build}.
 *
 * <p>Forms are known by 64-bit fingerprints, as in {@link LinkDictionary}.
 */
public final class CompiledKnowledge implements Knowledge {
    /** Name of the format of the table file. */
    public static final String FORMAT = "knowledge";
    /** Version of that format. */
    public static final int VERSION = 1;

    static final int CELLS = 9;

    private final TableFile file;
    private final FingerprintTable forms;
    private final ByteBuffer bearerOffsets;
    private final ByteBuffer bearers;
    private final ByteBuffer entryOffsets;
    private final ByteBuffer text;
    /** Entries that were asked for before. */
    private final AtomicReferenceArray<KnowledgeEntry> read;

    private CompiledKnowledge(TableFile file) {
        this.file = file;
        forms = FingerprintTable.open(file, "forms");
        bearerOffsets = file.section("bearers.offsets", (forms.size() + 1L) * Integer.BYTES);
        bearers = file.section("bearers");
        entryOffsets = file.section("entries.offsets");
        text = file.section("entries.text");
        read = new AtomicReferenceArray<>(Math.max(0, entryOffsets.limit() / Integer.BYTES - 1));
    }

    /**
     * Opens a file that {@code models build} made.
     *
     * @throws org.zhner.problem.UserException if it is missing, not such a file, or damaged
     */
    public static CompiledKnowledge open(Path path) {
        return new CompiledKnowledge(TableFile.open(path, FORMAT, VERSION));
    }

    /**
     * The entries that bear a form.
     *
     * @throws org.zhner.problem.UserException {@code MODEL_CORRUPT} if their place in the file makes no sense
     */
    @Override
    public List<KnowledgeEntry> bearers(Bearing bearing, String form) {
        int key = forms.find(key(bearing, form));
        if (key < 0) {
            return List.of();
        }
        // Found here, since checking all when opening would take too long.
        int begin = bearerOffsets.getInt(key * Integer.BYTES);
        int end = bearerOffsets.getInt((key + 1) * Integer.BYTES);
        if (begin < 0 || begin > end || end > bearers.limit() / Integer.BYTES) {
            throw file.corrupt("bearers " + begin + " until " + end, "numbers inside their section");
        }
        List<KnowledgeEntry> entries = new ArrayList<>(end - begin);
        for (int at = begin; at < end; at++) {
            entries.add(entry(bearers.getInt(at * Integer.BYTES)));
        }
        return entries;
    }

    static long key(Bearing bearing, String form) {
        return Fingerprint.of(form).after(Fingerprint.append(0, bearing.name().charAt(0)));
    }

    private KnowledgeEntry entry(int number) {
        if (number < 0 || number >= read.length()) {
            throw file.corrupt("entry " + number, "one of " + read.length());
        }
        KnowledgeEntry known = read.get(number);
        if (known == null) {
            known = parse(text(number));
            read.set(number, known);
        }
        return known;
    }

    private String text(int number) {
        int begin = entryOffsets.getInt(number * Integer.BYTES);
        int end = entryOffsets.getInt((number + 1) * Integer.BYTES);
        if (begin < 0 || begin > end || end > text.limit()) {
            throw file.corrupt("an entry from " + begin + " until " + end, "places inside their section");
        }
        byte[] bytes = new byte[end - begin];
        text.get(begin, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private KnowledgeEntry parse(String row) {
        String[] cells = row.split("\t", -1);
        NameType type = cells.length == CELLS ? NameType.named(cells[0]) : null;
        if (type == null) {
            throw file.corrupt("'" + row + "'", "the cells of an entry");
        }
        List<String> aliases = cells[4].isEmpty() ? List.of() : List.of(cells[4].split("\\|", -1));
        return new KnowledgeEntry(type, cells[1], cells[2], cells[3], aliases, cells[5], cells[6], cells[7], cells[8]);
    }
}
