package org.zhner.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * CoreNLP's list of typed names, {@code cn_regexner_mapping.tab} of its Chinese models: Simplified, about 14,000
 * surfaces. Immutable. The list is CoreNLP's (GPL-3): it is read from the model cache and never copied.
 *
 * <p>A line holds a pattern, its label, the labels that it may replace and a priority, separated by tabs. Patterns are
 * words of the segmenter with spaces between; here the spaces go, since text is matched before segmentation.
 */
public final class TypedNames {
    private static final int COLUMNS = 4;

    private final Lexicon<Set<String>> names;

    private TypedNames(Lexicon<Set<String>> names) {
        this.names = names;
    }

    /**
     * Reads the list.
     *
     * @param normalise brings a name into the form of the text that names are looked up in
     * @throws org.zhner.problem.UserException naming the line, if one is malformed
     */
    public static TypedNames load(Path file, UnaryOperator<String> normalise) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        int number = 0;
        for (String line : TsvFile.lines(file)) {
            number++;
            List<String> cells = cells(file, number, line);
            String surface = normalise.apply(cells.get(0).replace(" ", ""));
            if (surface.isEmpty() || cells.get(1).isBlank()) {
                throw TsvFile.fault(file, number, "TABLE_VALUE", line, "a name and a label");
            }
            names.computeIfAbsent(surface, s -> new TreeSet<>()).add(cells.get(1));
        }
        names.replaceAll((surface, labels) -> Collections.unmodifiableSet(labels));
        return new TypedNames(Lexicon.of(names));
    }

    /** All surfaces, each with its labels: CITY, COUNTRY, TITLE and so on, seldom more than one. */
    public Lexicon<Set<String>> names() {
        return names;
    }

    /** Four cells; one line of the published list has an empty fifth, which is let pass. */
    private static List<String> cells(Path file, int number, String line) {
        List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
        while (cells.size() > COLUMNS && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() != COLUMNS) {
            throw TsvFile.fault(file, number, "TABLE_CELLS", cells.size() + " cells", COLUMNS + " cells");
        }
        return cells;
    }
}
