package org.zhner.records;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.zhner.problem.Problem;

/** Tells what is wrong with a table. */
public final class TableProblems {
    private TableProblems() {}

    /** What an exception says of the table that is read, if anything; nothing after it can be read. */
    public static Optional<Problem> whileReading(String where, IOException cause) {
        if (cause instanceof LimitedReader.TooLongException) {
            return Optional.of(new Problem(
                    "RECORD_TOO_LARGE",
                    "the record is too large; nothing after it in this table is read",
                    where,
                    String.valueOf(cause.getMessage()),
                    "one article a record",
                    "look for a quote that is never closed"));
        }
        if (cause instanceof CharacterCodingException) {
            return Optional.of(new Problem(
                    "UNDECODABLE",
                    "the table is not all in one charset; nothing after this place in it is read",
                    where,
                    String.valueOf(cause.getMessage()),
                    "text in the charset that the table begins with",
                    "give the right --encoding, or mend the table"));
        }
        if (cause instanceof CSVException) {
            return Optional.of(new Problem(
                    "CSV_BROKEN",
                    "the record is no CSV; nothing after it in this table is read",
                    where,
                    String.valueOf(cause.getMessage()),
                    "fields between commas, in quotes if they hold one, quotes doubled",
                    "mend the record"));
        }
        return Optional.empty();
    }

    static Problem columnMissing(String where, String column, List<String> columns) {
        return new Problem(
                "COLUMN_MISSING",
                "the table has no such column",
                where,
                columns.isEmpty() ? "no column" : String.join(", ", columns),
                "a column " + column,
                "name it with --text-column or --id-column; the first line has to name the columns");
    }

    static Problem columnTwice(String where, String column) {
        return new Problem(
                "COLUMN_TWICE",
                "two columns of the table have one name",
                where,
                column,
                "names that differ",
                "rename one");
    }

    static Problem fieldsMismatch(String where, int fields, int columns) {
        return new Problem(
                "FIELDS_MISMATCH",
                "the record does not fit the table",
                where,
                fields + " fields",
                columns + " fields, as the first line has",
                "mend the record; the others are read all the same");
    }

    static Problem halfCharacter(String where) {
        return new Problem(
                "LONE_SURROGATE",
                "the record holds half of a character",
                where,
                "a surrogate without its other half",
                "surrogates in pairs",
                "mend the record; the others are read all the same");
    }

    static Problem emptyText(String where, String text) {
        return new Problem(
                "EMPTY_TEXT",
                "the record's text is empty",
                where,
                text.isEmpty() ? "an empty field" : "only white space",
                "some text",
                "mend the record; the others are read all the same");
    }
}
