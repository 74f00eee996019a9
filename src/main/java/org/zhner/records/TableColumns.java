package org.zhner.records;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.zhner.article.Metadata;
import org.zhner.article.Surrogates;
import org.zhner.problem.UserException;

/**
 * The columns of a table.
 *
 * @param text index of the column with the text
 * @param id index of the column with the id; -1 if there is none
 */
public record TableColumns(List<String> names, int text, int id) {
    private static final char FIELD_END = '\u001F';

    /**
     * Which columns an article is made of; all others go into its metadata.
     *
     * @param text has to be there
     * @param id need not be there, unless it is not the usual one
     */
    public record Wanted(String text, String id) {
        public static final Wanted USUAL = new Wanted("text", "id");
    }

    /**
     * The columns that {@code header} names.
     *
     * @throws UserException if one that is wanted is not there, or two have one name
     */
    public static TableColumns of(CSVRecord header, Wanted wanted, String where) {
        List<String> names = header.stream().map(Surrogates::repaired).toList();
        for (int index = 0; index < names.size(); index++) {
            if (names.indexOf(names.get(index)) < index) {
                throw new UserException(TableProblems.columnTwice(where, names.get(index)));
            }
        }
        int text = names.indexOf(wanted.text());
        if (text < 0) {
            throw new UserException(TableProblems.columnMissing(where, wanted.text(), names));
        }
        int id = names.indexOf(wanted.id());
        if (id < 0 && !wanted.id().equals(Wanted.USUAL.id())) {
            throw new UserException(TableProblems.columnMissing(where, wanted.id(), names));
        }
        return new TableColumns(names, text, id);
    }

    /**
     * The text of a record.
     *
     * @throws UserException if it has none, has another number of fields than there are columns, or half a character
     */
    public String text(CSVRecord fields, String where) {
        if (fields.size() != names.size()) {
            throw new UserException(TableProblems.fieldsMismatch(where, fields.size(), names.size()));
        }
        for (String field : fields) {
            if (Surrogates.firstLone(field) >= 0) { // which Java's UTF-32 and CESU-8 let pass
                throw new UserException(TableProblems.halfCharacter(where));
            }
        }
        String value = fields.get(text);
        if (value.isBlank()) {
            throw new UserException(TableProblems.emptyText(where, value));
        }
        return value;
    }

    public Optional<String> id(CSVRecord fields) {
        return id < 0 || id >= fields.size() || fields.get(id).isEmpty()
                ? Optional.empty()
                : Optional.of(fields.get(id));
    }

    /** Every other field, as a JSON string. */
    public Metadata metadata(CSVRecord fields) {
        Map<String, String> others = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            if (index != text && index != id) {
                others.put(names.get(index), JsonText.of(fields.get(index)));
            }
        }
        return new Metadata(others);
    }

    /** As {@link org.zhner.article.Source#sha256()} says. */
    public static String digest(CSVRecord fields) {
        StringBuilder all = new StringBuilder();
        fields.forEach(field -> all.append(field).append(FIELD_END));
        return Digests.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
