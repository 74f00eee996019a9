package org.zhner.corpus;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The entities of many documents, counted in a temporary database. For one thread. Close it, and all is gone. */
public final class Corpus implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE entity (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, link TEXT NOT NULL,"
                    + " name_en TEXT NOT NULL DEFAULT '', documents INTEGER NOT NULL DEFAULT 0,"
                    + " mentions INTEGER NOT NULL DEFAULT 0, PERSON INTEGER NOT NULL DEFAULT 0,"
                    + " COUNTRY INTEGER NOT NULL DEFAULT 0, GPE INTEGER NOT NULL DEFAULT 0,"
                    + " LOCATION INTEGER NOT NULL DEFAULT 0, ORGANIZATION INTEGER NOT NULL DEFAULT 0)",
            "CREATE TABLE form (entity INTEGER NOT NULL, surface TEXT NOT NULL, mentions INTEGER NOT NULL,"
                    + " named INTEGER NOT NULL, PRIMARY KEY (entity, surface)) WITHOUT ROWID",
            "CREATE TABLE document (id INTEGER PRIMARY KEY, entities BLOB NOT NULL)",
            "CREATE TABLE occurrence (entity INTEGER NOT NULL, document INTEGER NOT NULL)");

    private static final int MOST_COUNTS = 100_000;

    private final TemporaryDatabase database;
    private final CorpusWriter writer;
    private long documents;
    private long failed;

    private Corpus(TemporaryDatabase database, int mostCounts) throws SQLException {
        this.database = database;
        this.writer = new CorpusWriter(database.connection(), mostCounts);
    }

    /**
     * An empty corpus.
     *
     * @param folder where its temporary file goes
     * @throws org.zhner.problem.UserException if that cannot be written
     */
    public static Corpus open(Path folder) {
        return open(folder, MOST_COUNTS);
    }

    static Corpus open(Path folder, int mostCounts) {
        TemporaryDatabase database = TemporaryDatabase.open(folder, TABLES);
        try {
            return new Corpus(database, mostCounts);
        } catch (SQLException cause) {
            database.close();
            throw TemporaryDatabase.fault(cause);
        }
    }

    /** Adds a document's entities; none if zhner could not tag it, which is counted apart. */
    void add(Optional<Collection<DocumentEntity>> entities) {
        if (entities.isEmpty()) {
            failed++;
            return;
        }
        documents++;
        try {
            writer.add(documents, entities.get());
        } catch (SQLException cause) {
            throw TemporaryDatabase.fault(cause);
        }
    }

    /** How many documents have been added, without those that zhner could not tag. */
    public long documents() {
        return documents;
    }

    /** How many documents zhner could not tag. */
    public long failed() {
        return failed;
    }

    /**
     * Gives the entities to {@code action}: those in most documents first, then those with most mentions, then by link or
     * name.
     */
    public void entities(CorpusQuery query, Consumer<CorpusEntity> action) {
        try {
            writer.flush();
            database.execute(List.of("CREATE INDEX IF NOT EXISTS places ON occurrence (entity, document)"));
            new CorpusRows(database.connection(), query).forEach(action);
        } catch (SQLException cause) {
            throw TemporaryDatabase.fault(cause);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
