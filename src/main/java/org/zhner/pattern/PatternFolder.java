package org.zhner.pattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.zhner.eval.GoldDocument;
import org.zhner.eval.GoldFile;
import org.zhner.eval.GoldSet;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** The patterns in the files of a folder. */
public final class PatternFolder {
    private static final long SEED = 2026;

    private final Map<GoldFile, PatternReader> files;
    private final UnaryOperator<String> simplify;
    private final Slots simplified;
    private final Slots traditional;

    private PatternFolder(
            Map<GoldFile, PatternReader> files, UnaryOperator<String> simplify, Slots simplified, Slots traditional) {
        this.files = files;
        this.simplify = simplify;
        this.simplified = simplified;
        this.traditional = traditional;
    }

    /**
     * Reads all files {@code *.txt} of a folder.
     *
     * @param known the public figures and institutions that names are made of
     * @param simplify brings text into Simplified characters
     * @throws UserException if there is none, one cannot be read, or a line is malformed
     */
    public static PatternFolder read(
            Path folder, List<KnowledgeEntry> known, CountryTable countries, UnaryOperator<String> simplify) {
        Map<GoldFile, PatternReader> files = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Path path : list(folder)) {
            GoldFile file = GoldFile.read(path);
            PatternReader reader = new PatternReader(file);
            reader.lists()
                    .forEach((slot, values) ->
                            lists.computeIfAbsent(slot, s -> new ArrayList<>()).addAll(values));
            files.put(file, reader);
        }
        Slots simplified = new Slots(known, countries, false, lists);
        Slots traditional = new Slots(known, countries, true, lists);
        files.values().forEach(reader -> {
            reader.requireSlots(simplified.names());
            reader.requireSlots(traditional.names());
        });
        return new PatternFolder(files, simplify, simplified, traditional);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw fault(folder, "no file *.txt");
            }
            return files;
        } catch (IOException cause) {
            throw fault(folder, cause.toString());
        }
    }

    private static UserException fault(Path folder, String seen) {
        return new UserException(new Problem(
                "PATTERN_FOLDER",
                "Patterns cannot be read",
                folder.toString(),
                seen,
                "a folder of files *.txt with patterns",
                "name such a folder"));
    }

    /** So many copies of each pattern, each with other names; the same every time. A set for each file. */
    public List<GoldSet> draw(int copies) {
        RandomGenerator random = new SplittableRandom(SEED);
        List<GoldSet> sets = new ArrayList<>();
        files.forEach((file, reader) -> {
            List<GoldDocument> documents = new ArrayList<>();
            reader.patterns().forEach((line, pattern) -> {
                Slots slots = isTraditional(pattern) ? traditional : simplified;
                for (int copy = 0; copy < copies; copy++) {
                    documents.add(pattern.fill("line-" + line + "-" + copy, slots, random));
                }
            });
            sets.add(new GoldSet(file.path().toString(), file.sha256(), documents));
        });
        return sets;
    }

    private boolean isTraditional(Pattern pattern) {
        return !simplify.apply(pattern.words()).equals(pattern.words());
    }
}
