package org.zhner.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The public figures and institutions of {@code knowledge.tsv}, and every form of their names. Immutable.
 *
 * <p>Many forms stand for more than one entry, on purpose. The table is our own work (CC0).
 */
public final class KnowledgeTable {
    private static final List<String> COLUMNS =
            List.of("type", "zh_cn", "zh_tw", "zh_hk", "aliases", "en", "country", "role", "active");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|INT|");
    private static final Pattern ACTIVE = Pattern.compile("([0-9]{4}(-([0-9]{4})?)?)?");

    private final List<KnowledgeEntry> entries;
    private final Lexicon<List<KnowledgeEntry>> names;

    private KnowledgeTable(List<KnowledgeEntry> entries, Lexicon<List<KnowledgeEntry>> names) {
        this.entries = List.copyOf(entries);
        this.names = names;
    }

    /**
     * Reads a table.
     *
     * @param normalise brings a form into the form of the text that names are looked up in
     * @throws org.zhner.problem.UserException naming the line, if a row is malformed
     */
    public static KnowledgeTable load(Path file, UnaryOperator<String> normalise) {
        TsvFile table = TsvFile.read(file, COLUMNS);
        List<KnowledgeEntry> entries = new ArrayList<>();
        Map<String, List<KnowledgeEntry>> names = new LinkedHashMap<>();
        for (TsvFile.Row row : table.rows()) {
            KnowledgeEntry entry = entry(table, row);
            entries.add(entry);
            for (String form : entry.forms()) {
                addName(names, normalise.apply(form), entry);
            }
        }
        names.remove("");
        names.replaceAll((surface, bearers) -> List.copyOf(bearers));
        return new KnowledgeTable(entries, Lexicon.of(names));
    }

    /** All entries in the table's order. */
    public List<KnowledgeEntry> entries() {
        return entries;
    }

    /** All normalised forms, each with the entries that bear it. Latin ones hold only between word boundaries. */
    public Lexicon<List<KnowledgeEntry>> names() {
        return names;
    }

    /** The type of {@code surface} if the table has it with one type only; otherwise null. */
    public @Nullable NameType typeOf(String surface) {
        List<KnowledgeEntry> bearers = names.get(surface);
        if (bearers == null
                || bearers.stream().map(KnowledgeEntry::type).distinct().count() != 1) {
            return null;
        }
        return bearers.get(0).type();
    }

    private static void addName(Map<String, List<KnowledgeEntry>> names, String surface, KnowledgeEntry entry) {
        List<KnowledgeEntry> bearers = names.computeIfAbsent(surface, s -> new ArrayList<>(1));
        if (!bearers.contains(entry)) {
            bearers.add(entry);
        }
    }

    private static KnowledgeEntry entry(TsvFile table, TsvFile.Row row) {
        KnowledgeEntry entry = new KnowledgeEntry(
                type(table, row),
                row.cell(1),
                row.cell(2),
                row.cell(3),
                table.values(row, 4),
                row.cell(5),
                row.cell(6),
                row.cell(7),
                row.cell(8));
        if (entry.forms().isEmpty() || entry.english().isEmpty()) {
            throw table.fault(row, "KNOWLEDGE_NAME", "a row without a name", "a form and an English title");
        }
        if (!COUNTRY.matcher(entry.country()).matches()) {
            throw table.fault(row, "KNOWLEDGE_COUNTRY", entry.country(), "two capital letters, INT or nothing");
        }
        if (!ACTIVE.matcher(entry.active()).matches()) {
            throw table.fault(row, "KNOWLEDGE_YEARS", entry.active(), "2009, 2009-, 2009-2017 or nothing");
        }
        return entry;
    }

    private static NameType type(TsvFile table, TsvFile.Row row) {
        return switch (row.cell(0)) {
            case "PERSON" -> NameType.PERSON;
            case "ORGANIZATION" -> NameType.ORGANIZATION;
            default -> throw table.fault(row, "KNOWLEDGE_TYPE", row.cell(0), "PERSON or ORGANIZATION");
        };
    }
}
