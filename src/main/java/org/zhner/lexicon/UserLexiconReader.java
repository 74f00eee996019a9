package org.zhner.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Reads one {@link UserLexicon} from its file. */
final class UserLexiconReader<T extends Enum<T>> {
    private static final List<String> COLUMNS = List.of("surface", "type", "name", "links", "flags");
    private static final Set<String> FLAGS = Set.of("soft", "inside");

    private final Path file;
    private final Map<String, T> types = new LinkedHashMap<>();
    private final UnaryOperator<String> fold;
    private final UserLinks<T> links;
    private final Map<String, UserEntry<T>> written = new HashMap<>();
    private final Map<String, UserEntry<T>> folded = new HashMap<>();
    /** The line of each folded surface. */
    private final Map<String, Integer> lines = new HashMap<>();

    private List<String> columns = COLUMNS;

    UserLexiconReader(Path file, T country, CountryTable countries, UnaryOperator<String> fold) {
        this.file = file;
        this.fold = fold;
        this.links = new UserLinks<>(file, country, countries);
        for (T type : country.getDeclaringClass().getEnumConstants()) {
            types.put(type.name(), type);
        }
    }

    UserLexicon<T> read() {
        if (Files.exists(file) && !Files.isRegularFile(file)) { // it is read once more, for its digest
            throw new UserException(new Problem(
                    "LEXICON_FILE",
                    "The user's lexicon is no file",
                    file.toString(),
                    Files.isDirectory(file) ? "a folder" : "a pipe or device",
                    "a file",
                    "name a file"));
        }
        boolean isFirst = true;
        int number = 0;
        for (String text : TsvFile.lines(file)) {
            number++;
            String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (isFirst && cells.get(0).equals(COLUMNS.get(0))) {
                columns = requireColumns(number, cells);
            } else {
                add(number, row(number, cells));
            }
            isFirst = false;
        }
        return new UserLexicon<>(written, folded);
    }

    private List<String> requireColumns(int line, List<String> cells) {
        if (!COLUMNS.containsAll(cells)
                || new HashSet<>(cells).size() != cells.size()
                || !cells.contains(COLUMNS.get(1))) {
            throw fault(
                    line,
                    "LEXICON_COLUMNS",
                    String.join(", ", cells),
                    "surface, type and, if wanted, name, links, flags, each once");
        }
        return cells;
    }

    /** The cells of a row by their columns; what is left out is empty. */
    private Map<String, String> row(int line, List<String> cells) {
        if (cells.size() < 2 || cells.size() > columns.size()) {
            throw fault(
                    line,
                    "LEXICON_CELLS",
                    cells.size() == 1 ? "one cell, without a tab" : cells.size() + " cells between tabs",
                    "2 to " + columns.size() + " cells: " + String.join(", ", columns));
        }
        Map<String, String> row = new HashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            String cell = index < cells.size() ? cells.get(index) : "";
            if (!cell.equals(cell.strip()) || cell.codePoints().anyMatch(UserLexiconReader::isInvisible)) {
                throw fault(
                        line,
                        "LEXICON_CELL",
                        "'" + cell + "'" + codesOfInvisible(cell),
                        "a cell without white space at its ends and without invisible characters");
            }
            row.put(columns.get(index), cell);
        }
        COLUMNS.forEach(column -> row.putIfAbsent(column, ""));
        return row;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String codesOfInvisible(String cell) {
        return cell.codePoints()
                .filter(UserLexiconReader::isInvisible)
                .mapToObj(character -> String.format(" with U+%04X", character))
                .distinct()
                .collect(Collectors.joining());
    }

    private void add(int line, Map<String, String> row) {
        String surface = row.getOrDefault("surface", "");
        String key = fold.apply(surface);
        if (key.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw fault(line, "LEXICON_SURFACE", "'" + surface + "'", "a surface with a letter or a digit");
        }
        UserEntry<T> entry = entry(line, surface, row);
        UserEntry<T> earlier = folded.putIfAbsent(key, entry);
        if (earlier != null) {
            requireSame(line, entry, earlier, lines.getOrDefault(key, 0));
        }
        lines.putIfAbsent(key, line);
        written.put(surface, earlier == null ? entry : earlier);
    }

    private UserEntry<T> entry(int line, String surface, Map<String, String> row) {
        T type = types.get(row.getOrDefault("type", ""));
        if (type == null) {
            throw fault(line, "LEXICON_TYPE", "'" + row.get("type") + "'", String.join(", ", types.keySet()));
        }
        String name = row.getOrDefault("name", "");
        if (FLAGS.contains(name)) {
            throw fault(line, "LEXICON_NAME", name + " in the column name", name + " in the column flags, the fifth");
        }
        String flags = row.getOrDefault("flags", "");
        if (!flags.isEmpty() && !FLAGS.contains(flags)) {
            throw fault(line, "LEXICON_FLAGS", "'" + flags + "'", "soft, inside or nothing");
        }
        return new UserEntry<>(
                surface,
                type,
                name,
                links.read(line, row.getOrDefault("links", ""), type),
                flags.equals("soft"),
                flags.equals("inside"));
    }

    /** Two spellings that are one name to us must say the same. */
    private void requireSame(int line, UserEntry<T> entry, UserEntry<T> earlier, int earlierLine) {
        if (!describe(entry).equals(describe(earlier))) {
            throw fault(
                    line,
                    "LEXICON_DUPLICATE",
                    entry.surface() + " as " + describe(entry),
                    "the same as in line " + earlierLine + ", where " + earlier.surface() + " is " + describe(earlier)
                            + " (both scripts of a name are one entry)");
        }
    }

    private String describe(UserEntry<T> entry) {
        return entry.type()
                + (entry.name().isEmpty() ? "" : " " + fold.apply(entry.name()))
                + entry.links().stream()
                        .map(link -> " " + link.scheme() + ":" + link.id())
                        .collect(Collectors.joining())
                + (entry.isSoft() ? " soft" : "")
                + (entry.isInside() ? " inside" : "");
    }

    private UserException fault(int line, String code, String seen, String expected) {
        return fault(file, line, code, seen, expected);
    }

    static UserException fault(Path file, int line, String code, String seen, String expected) {
        return TsvFile.fault(file, line, code, seen, expected);
    }
}
