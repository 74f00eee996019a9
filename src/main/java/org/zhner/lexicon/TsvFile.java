package org.zhner.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * A UTF-8 file of tab-separated cells: comment lines that begin with #, one line of column names, then rows.
 *
 * @param path where it was read from
 * @param rows its rows in order
 */
public record TsvFile(Path path, List<Row> rows) {
    /**
     * One row.
     *
     * @param line its number in the file, from 1
     * @param cells as many as the table has columns; none begins or ends with white space
     */
    public record Row(int line, List<String> cells) {
        public String cell(int column) {
            return cells.get(column);
        }
    }

    /**
     * Reads a table that must have exactly these columns.
     *
     * @throws UserException if the file cannot be read, a column is missing or a row is malformed
     */
    public static TsvFile read(Path path, List<String> columns) {
        return read(path, columns, UnaryOperator.identity());
    }

    /** Reads a table of other people's, whose cells may begin or end with white space, which is taken off. */
    public static TsvFile readLoosely(Path path, List<String> columns) {
        return read(path, columns, String::strip);
    }

    private static TsvFile read(Path path, List<String> columns, UnaryOperator<String> trim) {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line : lines(path)) {
            number++;
            if (line.startsWith("#") && !headed) {
                continue;
            }
            List<String> cells = Arrays.stream(line.split("\t", -1)).map(trim).toList();
            if (!headed) {
                requireColumns(path, number, cells, columns);
                headed = true;
            } else {
                rows.add(checked(path, new Row(number, cells), columns.size()));
            }
        }
        if (!headed) {
            throw fault(path, number, "TABLE_COLUMNS", "no line of column names", String.join(", ", columns));
        }
        return new TsvFile(path, List.copyOf(rows));
    }

    /** All lines of a UTF-8 file. */
    static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (NoSuchFileException e) {
            throw unreadable(path, "FILE_MISSING", "no such file", e);
        } catch (CharacterCodingException e) {
            throw unreadable(path, "FILE_ENCODING", "bytes that are not UTF-8", e);
        } catch (IOException e) {
            throw unreadable(path, "FILE_UNREADABLE", e.toString(), e);
        }
    }

    /** What is wrong with one line of a table. */
    static UserException fault(Path path, int line, String code, String seen, String expected) {
        return new UserException(new Problem(
                code, "A table of names is malformed", path + ", line " + line, seen, expected, "correct that line"));
    }

    UserException fault(Row row, String code, String seen, String expected) {
        return fault(path, row.line(), code, seen, expected);
    }

    /** The values of a cell that separates them by |; none if the cell is empty. */
    List<String> values(Row row, int column) {
        if (row.cell(column).isEmpty()) {
            return List.of();
        }
        List<String> values = List.of(row.cell(column).split("\\|", -1));
        for (String value : values) {
            if (value.isEmpty() || !value.equals(value.strip())) {
                throw fault(row, "TABLE_VALUE", "'" + value + "' in " + row.cell(column), "values without stray space");
            }
        }
        return values;
    }

    private static void requireColumns(Path path, int line, List<String> seen, List<String> expected) {
        if (!seen.equals(expected)) {
            throw fault(path, line, "TABLE_COLUMNS", String.join(", ", seen), String.join(", ", expected));
        }
    }

    private static Row checked(Path path, Row row, int columns) {
        if (row.cells().size() != columns) {
            throw fault(path, row.line(), "TABLE_CELLS", row.cells().size() + " cells", columns + " cells");
        }
        for (String cell : row.cells()) {
            if (!cell.equals(cell.strip())) {
                throw fault(path, row.line(), "TABLE_VALUE", "'" + cell + "'", "a cell without stray space");
            }
        }
        return row;
    }

    private static UserException unreadable(Path path, String code, String seen, IOException cause) {
        return new UserException(
                new Problem(
                        code,
                        "A table of names cannot be read",
                        path.toString(),
                        seen,
                        "a readable UTF-8 file",
                        "put the file there, or name another"),
                cause);
    }
}
