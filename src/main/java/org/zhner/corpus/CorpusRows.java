package org.zhner.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.zhner.corpus.CorpusEntity.Count;
import org.zhner.tag.EntityType;

/** Reads the entities of a database whose counts are complete. */
final class CorpusRows {
    private static final String BY_NAME = " ORDER BY named DESC, length(surface) DESC, surface LIMIT 1";

    private final Connection connection;
    private final CorpusQuery query;
    private final PreparedStatement name;
    private final PreparedStatement forms;
    private final PreparedStatement beside;
    private final BitSet wanted = new BitSet();
    private int[] together = {};

    CorpusRows(Connection connection, CorpusQuery query) throws SQLException {
        this.connection = connection;
        this.query = query;
        name = connection.prepareStatement("SELECT surface FROM form WHERE entity = ?" + BY_NAME);
        forms = connection.prepareStatement(
                "SELECT surface, mentions FROM form WHERE entity = ? AND mentions > 0 ORDER BY mentions DESC, surface");
        beside = connection.prepareStatement("SELECT document.entities FROM occurrence JOIN document"
                + " ON document.id = occurrence.document WHERE occurrence.entity = ?");
    }

    void forEach(Consumer<CorpusEntity> action) throws SQLException {
        readWanted();
        try (PreparedStatement rows = connection.prepareStatement(
                "SELECT * FROM entity WHERE documents >= ?" + " ORDER BY documents DESC, mentions DESC, key LIMIT ?")) {
            rows.setLong(1, query.minDocuments());
            rows.setLong(2, query.top());
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    action.accept(entity(row));
                }
            }
        }
    }

    private void readWanted() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet ids =
                        statement.executeQuery("SELECT id FROM entity WHERE documents >= " + query.minDocuments())) {
            while (ids.next()) {
                wanted.set(ids.getInt(1));
            }
        }
        together = new int[wanted.length()];
    }

    private CorpusEntity entity(ResultSet row) throws SQLException {
        int id = row.getInt("id");
        return new CorpusEntity(
                name(id),
                type(row),
                row.getString("link"),
                row.getString("name_en"),
                row.getLong("documents"),
                row.getLong("mentions"),
                aliases(id),
                query.cooccurring() == 0 ? List.of() : cooccurring(id));
    }

    /** The type with most documents; of equal ones the first. */
    private static EntityType type(ResultSet row) throws SQLException {
        EntityType best = EntityType.PERSON;
        long most = 0;
        for (EntityType type : EntityType.values()) {
            long documents = row.getLong(type.name());
            if (documents > most) {
                best = type;
                most = documents;
            }
        }
        return best;
    }

    private String name(int id) throws SQLException {
        name.setInt(1, id);
        try (ResultSet found = name.executeQuery()) {
            return found.next() ? found.getString(1) : "";
        }
    }

    private List<Count> aliases(int id) throws SQLException {
        forms.setInt(1, id);
        List<Count> counts = new ArrayList<>();
        try (ResultSet found = forms.executeQuery()) {
            while (found.next()) {
                counts.add(new Count(found.getString(1), found.getLong(2)));
            }
        }
        return counts;
    }

    /** Of equal counts those first that the corpus named first. */
    private List<Count> cooccurring(int id) throws SQLException {
        BitSet seen = new BitSet();
        beside.setInt(1, id);
        try (ResultSet documents = beside.executeQuery()) {
            while (documents.next()) {
                NumberList.forEach(documents.getBytes(1), other -> {
                    if (other != id && wanted.get(other)) {
                        together[other]++;
                        seen.set(other);
                    }
                });
            }
        }
        List<Count> counts = new ArrayList<>();
        for (int other : most(seen)) {
            counts.add(new Count(name(other), together[other]));
        }
        seen.stream().forEach(other -> together[other] = 0);
        return counts;
    }

    private List<Integer> most(BitSet seen) {
        Comparator<Integer> order =
                Comparator.<Integer>comparingInt(other -> together[other]).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> kept = new PriorityQueue<>(order); // the least of those kept comes out first
        seen.stream().forEach(other -> {
            kept.add(other);
            if (kept.size() > query.cooccurring()) {
                kept.remove();
            }
        });
        List<Integer> most = new ArrayList<>(kept);
        most.sort(order.reversed());
        return most;
    }
}
