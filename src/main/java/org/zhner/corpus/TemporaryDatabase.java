package org.zhner.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * A SQLite database in a temporary folder that is gone when it is closed, or when the process ends in whatever way:
 * where the system allows it, the file has lost its name before anything is in it.
 */
final class TemporaryDatabase implements AutoCloseable {
    /** Nobody will want it back after a crash, so it keeps no journal and waits for no disk. */
    private static final List<String> SETTINGS = List.of(
            "PRAGMA journal_mode = OFF",
            "PRAGMA synchronous = OFF",
            "PRAGMA locking_mode = EXCLUSIVE",
            "PRAGMA temp_store = FILE",
            "PRAGMA cache_size = -65536");

    private final Path folder;
    private final Connection connection;

    private TemporaryDatabase(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /**
     * Opens an empty database with these tables, inside one transaction that never ends.
     *
     * @param parent folder to put it in
     * @throws UserException if that cannot be written
     */
    static TemporaryDatabase open(Path parent, List<String> tables) {
        try {
            Path folder = Files.createTempDirectory(parent, "zhner-corpus-");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("corpus.sqlite");
            file.toFile().deleteOnExit(); // before its folder: the last that is registered goes first
            TemporaryDatabase database =
                    new TemporaryDatabase(folder, DriverManager.getConnection("jdbc:sqlite:" + file));
            database.execute(SETTINGS);
            database.execute(tables);
            database.connection.setAutoCommit(false);
            database.loseName(file);
            return database;
        } catch (IOException | SQLException cause) {
            throw fault(cause);
        }
    }

    Connection connection() {
        return connection;
    }

    void execute(List<String> commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            Files.deleteIfExists(folder.resolve("corpus.sqlite"));
            Files.deleteIfExists(folder);
        } catch (IOException | SQLException cause) {
            throw fault(cause);
        }
    }

    private void loseName(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            return; // Windows: it goes when it is closed
        }
    }

    /** What went wrong with the temporary database: mostly a full disk. */
    static UserException fault(Exception cause) {
        return new UserException(
                new Problem(
                        "CORPUS_STORE",
                        "the temporary database of the corpus cannot be used",
                        "the folder for temporary files",
                        String.valueOf(cause.getMessage()),
                        "a folder that can be written, with about 1 GB for a million documents",
                        "make room, or name another folder with ZHNER_JAVA_OPTS=-Djava.io.tmpdir=DIR"),
                cause);
    }
}
