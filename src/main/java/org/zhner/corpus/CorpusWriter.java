package org.zhner.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhner.tag.EntityType;

/**
 * Counts documents into the database. Counts gather in memory first, since a few entities make most of the mentions, and
 * go to the database in the order of its keys, a bounded number at a time.
 */
final class CorpusWriter {
    private static final int MOST_NUMBERS = 100_000;
    private static final int MOST_ROWS = 10_000;

    private final PreparedStatement number;
    private final PreparedStatement newEntity;
    private final PreparedStatement newDocument;
    private final PreparedStatement newOccurrence;
    private final PreparedStatement addToEntity;
    private final PreparedStatement addToForm;
    private final Map<String, Integer> numbers = new Recent();
    private final Map<Integer, Totals> totals = new TreeMap<>();
    private final Map<Form, long[]> forms = new TreeMap<>();
    private final int mostCounts;
    private int entities;
    private int rows;

    /**
     * A writer.
     *
     * @param mostCounts counts that may gather in memory
     */
    CorpusWriter(Connection connection, int mostCounts) throws SQLException {
        this.mostCounts = mostCounts;
        number = connection.prepareStatement("SELECT id FROM entity WHERE key = ?");
        newEntity = connection.prepareStatement("INSERT INTO entity (id, key, link) VALUES (?, ?, ?)");
        newDocument = connection.prepareStatement("INSERT INTO document (id, entities) VALUES (?, ?)");
        newOccurrence = connection.prepareStatement("INSERT INTO occurrence (entity, document) VALUES (?, ?)");
        addToEntity =
                connection.prepareStatement("UPDATE entity SET documents = documents + ?, mentions = mentions + ?, "
                        + Arrays.stream(EntityType.values())
                                .map(type -> type + " = " + type + " + ?")
                                .collect(Collectors.joining(", "))
                        + ", name_en = CASE WHEN name_en = '' THEN ? ELSE name_en END WHERE id = ?");
        addToForm =
                connection.prepareStatement("INSERT INTO form (entity, surface, mentions, named) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (entity, surface) DO UPDATE SET mentions = mentions + excluded.mentions,"
                        + " named = named + excluded.named");
    }

    /**
     * Counts one document.
     *
     * @param document its number, from 1
     */
    void add(long document, Collection<DocumentEntity> named) throws SQLException {
        NumberList beside = new NumberList();
        for (DocumentEntity entity : named) {
            int id = number(entity);
            beside.add(id);
            newOccurrence.setInt(1, id);
            newOccurrence.setLong(2, document);
            newOccurrence.addBatch();
            totals.computeIfAbsent(id, key -> new Totals()).add(entity);
            entity.surfaces().forEach((surface, count) -> form(id, surface)[0] += count);
            form(id, entity.name())[1]++;
        }
        newDocument.setLong(1, document);
        newDocument.setBytes(2, beside.bytes());
        newDocument.addBatch();
        rows += named.size() + 1;
        if (rows > MOST_ROWS) {
            flushRows();
        }
        if (totals.size() > mostCounts || forms.size() > mostCounts) {
            flush();
        }
    }

    /** Brings everything into the database. */
    void flush() throws SQLException {
        flushRows();
        for (Map.Entry<Integer, Totals> entry : totals.entrySet()) {
            entry.getValue().bind(addToEntity);
            addToEntity.setInt(4 + EntityType.values().length, entry.getKey());
            addToEntity.addBatch();
        }
        addToEntity.executeBatch();
        totals.clear();
        for (Map.Entry<Form, long[]> entry : forms.entrySet()) {
            addToForm.setInt(1, entry.getKey().entity());
            addToForm.setString(2, entry.getKey().surface());
            addToForm.setLong(3, entry.getValue()[0]);
            addToForm.setLong(4, entry.getValue()[1]);
            addToForm.addBatch();
        }
        addToForm.executeBatch();
        forms.clear();
    }

    private void flushRows() throws SQLException {
        newOccurrence.executeBatch();
        newDocument.executeBatch();
        rows = 0;
    }

    private long[] form(int entity, String surface) {
        return forms.computeIfAbsent(new Form(entity, surface), form -> new long[2]);
    }

    private int number(DocumentEntity entity) throws SQLException {
        Integer known = numbers.get(entity.key());
        if (known == null) {
            known = stored(entity.key());
            if (known == 0) {
                entities++;
                known = entities;
                newEntity.setInt(1, known);
                newEntity.setString(2, entity.key());
                newEntity.setString(3, entity.link());
                newEntity.executeUpdate();
            }
            numbers.put(entity.key(), known);
        }
        return known;
    }

    private int stored(String key) throws SQLException {
        number.setString(1, key);
        try (ResultSet found = number.executeQuery()) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    /** One form of one entity's name. */
    private record Form(int entity, String surface) implements Comparable<Form> {
        @Override
        public int compareTo(Form other) {
            int order = Integer.compare(entity, other.entity);
            return order != 0 ? order : surface.compareTo(other.surface);
        }
    }

    /** What is to be added to one entity. */
    private static final class Totals {
        private long documents;
        private long mentions;
        private final Map<EntityType, Long> types = new EnumMap<>(EntityType.class);
        private String nameEn = "";

        void add(DocumentEntity entity) {
            documents++;
            mentions += entity.mentions();
            types.merge(entity.type(), 1L, Long::sum);
            nameEn = nameEn.isEmpty() ? entity.nameEn() : nameEn;
        }

        void bind(PreparedStatement update) throws SQLException {
            update.setLong(1, documents);
            update.setLong(2, mentions);
            int column = 3;
            for (EntityType type : EntityType.values()) {
                update.setLong(column, types.getOrDefault(type, 0L));
                column++;
            }
            update.setString(column, nameEn);
        }
    }

    /** The numbers of the entities that were named last. */
    private static final class Recent extends LinkedHashMap<String, Integer> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(1 << 16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_NUMBERS;
        }
    }
}
