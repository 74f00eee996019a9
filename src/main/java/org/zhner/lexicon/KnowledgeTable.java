package org.zhner.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The public figures, institutions and places of {@code knowledge.tsv}, and every form of their names. Immutable.
 *
 * <p>Many forms stand for more than one entry, on purpose. The table is our own work (CC0).
 */
public final class KnowledgeTable implements NameTypes {
    private final List<KnowledgeEntry> entries;
    private final Lexicon<List<KnowledgeEntry>> names;

    private KnowledgeTable(List<KnowledgeEntry> entries, Map<String, List<KnowledgeEntry>> names) {
        this.entries = List.copyOf(entries);
        names.remove("");
        names.replaceAll((surface, bearers) -> List.copyOf(bearers));
        this.names = Lexicon.of(names);
    }

    /**
     * Reads a table.
     *
     * @param normalise brings a form into the form of the text that names are looked up in
     * @throws org.zhner.problem.UserException naming the line, if a row is malformed
     */
    public static KnowledgeTable load(Path file, UnaryOperator<String> normalise) {
        KnowledgeFile rows = KnowledgeFile.read(file);
        Map<String, List<KnowledgeEntry>> names = new LinkedHashMap<>();
        rows.entries().forEach((line, entry) -> addNames(names, normalise, entry));
        return new KnowledgeTable(List.copyOf(rows.entries().values()), names);
    }

    /**
     * This table and a user's own file, which wins: its row for a title replaces this table's row, and a form that it
     * names stands for its row alone.
     *
     * @throws org.zhner.problem.UserException naming the line, if a row is malformed, or one form stands for two rows
     */
    public KnowledgeTable with(Path file, UnaryOperator<String> normalise) {
        KnowledgeFile rows = KnowledgeFile.read(file);
        rows.requireOneMeaning(normalise);
        Map<String, List<KnowledgeEntry>> own = new LinkedHashMap<>();
        Set<String> titles = new HashSet<>();
        rows.entries().forEach((line, entry) -> {
            addNames(own, normalise, entry);
            titles.add(entry.english());
        });
        List<KnowledgeEntry> all = new ArrayList<>(entries);
        all.removeIf(entry -> titles.contains(entry.english()));
        all.addAll(rows.entries().values());
        Map<String, List<KnowledgeEntry>> merged = new HashMap<>();
        names.forEach((surface, bearers) -> {
            List<KnowledgeEntry> left = bearers.stream()
                    .filter(entry -> !titles.contains(entry.english()))
                    .toList();
            if (!left.isEmpty()) {
                merged.put(surface, left);
            }
        });
        merged.putAll(own);
        return new KnowledgeTable(all, merged);
    }

    /** All entries in the table's order. */
    public List<KnowledgeEntry> entries() {
        return entries;
    }

    /** All normalised forms, each with the entries that bear it. Latin ones hold only between word boundaries. */
    public Lexicon<List<KnowledgeEntry>> names() {
        return names;
    }

    @Override
    public @Nullable NameType typeOf(String surface) {
        return commonType(names.get(surface));
    }

    /** The type of the people and institutions among those that bear a name, if it is one; otherwise null. */
    static @Nullable NameType commonType(@Nullable List<KnowledgeEntry> bearers) {
        List<KnowledgeEntry> named = named(bearers);
        if (named.isEmpty()
                || named.stream().map(KnowledgeEntry::type).distinct().count() != 1) {
            return null;
        }
        return named.get(0).type();
    }

    /** The people and institutions among those that bear a name. */
    public static List<KnowledgeEntry> named(@Nullable List<KnowledgeEntry> bearers) {
        if (bearers == null) {
            return List.of();
        }
        return bearers.stream().anyMatch(entry -> entry.type().isPlace())
                ? bearers.stream().filter(entry -> !entry.type().isPlace()).toList()
                : bearers;
    }

    private static void addNames(
            Map<String, List<KnowledgeEntry>> names, UnaryOperator<String> normalise, KnowledgeEntry entry) {
        for (String form : entry.forms()) {
            List<KnowledgeEntry> bearers = names.computeIfAbsent(normalise.apply(form), s -> new ArrayList<>(1));
            if (!bearers.contains(entry)) {
                bearers.add(entry);
            }
        }
    }
}
