package org.zhner.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sample article with what is to be found in it, both written by hand.
 *
 * @param name of its files, {@code NAME.txt}, {@code NAME.gold.tsv} and {@code NAME.layout.tsv}
 * @param file the article's text, in whatever charset
 * @param mentions in text order
 * @param sections in text order
 */
public record Golden(String name, Path file, List<GoldMention> mentions, List<GoldSection> sections) {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /** A mention; offsets in code points. */
    public record GoldMention(int begin, int end, String type, String surface) {}

    /** A section; offsets in code points, {@code repeatOf} empty or an index. */
    public record GoldSection(int begin, int end, String kind, String repeatOf) {}

    @Override
    public String toString() {
        return name;
    }

    /** All samples; a file without its companions is an error. */
    public static List<Golden> all() throws IOException {
        List<Golden> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String stem = name.substring(0, name.indexOf('.'));
                for (String companion : List.of(".txt", ".gold.tsv", ".layout.tsv")) {
                    if (Files.notExists(FOLDER.resolve(stem + companion))) {
                        throw new IllegalStateException(name + " has no companion " + stem + companion);
                    }
                }
                if (name.endsWith(".txt")) {
                    all.add(new Golden(stem, file, mentions(stem), sections(stem)));
                }
            }
        }
        return all;
    }

    private static List<GoldMention> mentions(String stem) throws IOException {
        return rows(stem + ".gold.tsv").stream()
                .map(row -> new GoldMention(Integer.parseInt(row[0]), Integer.parseInt(row[1]), row[2], row[3]))
                .toList();
    }

    private static List<GoldSection> sections(String stem) throws IOException {
        return rows(stem + ".layout.tsv").stream()
                .map(row -> new GoldSection(Integer.parseInt(row[0]), Integer.parseInt(row[1]), row[2], row[3]))
                .toList();
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file))
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
