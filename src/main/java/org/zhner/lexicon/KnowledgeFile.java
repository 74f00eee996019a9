package org.zhner.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The rows of one file in the form of {@code knowledge.tsv}, checked.
 *
 * @param table the file
 * @param entries one a row, by line
 */
record KnowledgeFile(TsvFile table, SortedMap<Integer, KnowledgeEntry> entries) {
    private static final List<String> COLUMNS =
            List.of("type", "zh_cn", "zh_tw", "zh_hk", "aliases", "en", "country", "role", "active");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|INT|");
    private static final Pattern ACTIVE = Pattern.compile("([0-9]{4}(-([0-9]{4})?)?)?");

    /**
     * Reads a file.
     *
     * @throws org.zhner.problem.UserException naming the line, if a row is malformed
     */
    static KnowledgeFile read(Path file) {
        TsvFile table = TsvFile.read(file, COLUMNS);
        SortedMap<Integer, KnowledgeEntry> entries = new TreeMap<>();
        table.rows().forEach(row -> entries.put(row.line(), entry(table, row)));
        return new KnowledgeFile(table, entries);
    }

    /**
     * Refuses a file that links one form to two titles. A user who writes it means one; in the table that comes with
     * zhner, shared forms are meant, and context decides.
     *
     * @throws org.zhner.problem.UserException naming both lines
     */
    void requireOneMeaning(UnaryOperator<String> normalise) {
        Map<String, TsvFile.Row> first = new HashMap<>();
        for (TsvFile.Row row : table.rows()) {
            for (String form : entry(row).forms()) {
                TsvFile.Row earlier = first.putIfAbsent(normalise.apply(form), row);
                if (earlier != null && earlier.line() != row.line()) {
                    throw shared(form, earlier, row, normalise);
                }
            }
        }
    }

    private RuntimeException shared(
            String form, TsvFile.Row earlier, TsvFile.Row row, UnaryOperator<String> normalise) {
        if (isAliasOf(earlier, row, normalise) && isAliasOf(row, earlier, normalise)) {
            return table.fault(
                    row,
                    "KNOWLEDGE_ALIAS_CYCLE",
                    "the names of this line are aliases in line " + earlier.line() + ", and the other way round",
                    "one line for one thing, with all its names");
        }
        return table.fault(
                row,
                "KNOWLEDGE_NAME_SHARED",
                form + " for " + entry(row).english() + ", in line " + earlier.line() + " for "
                        + entry(earlier).english(),
                "each name in one line of a file");
    }

    /** Whether a regional form of {@code row} is among the aliases of {@code other}. */
    private boolean isAliasOf(TsvFile.Row row, TsvFile.Row other, UnaryOperator<String> normalise) {
        KnowledgeEntry entry = entry(row);
        List<String> aliases = entry(other).aliases().stream().map(normalise).toList();
        return List.of(entry.zhCn(), entry.zhTw(), entry.zhHk()).stream()
                .filter(form -> !form.isEmpty())
                .map(normalise)
                .anyMatch(aliases::contains);
    }

    private KnowledgeEntry entry(TsvFile.Row row) {
        return Objects.requireNonNull(entries.get(row.line()));
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
        NameType type = NameType.named(row.cell(0));
        if (type == null) {
            throw table.fault(row, "KNOWLEDGE_TYPE", row.cell(0), "PERSON, ORGANIZATION, GPE or LOCATION");
        }
        return type;
    }
}
