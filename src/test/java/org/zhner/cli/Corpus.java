package org.zhner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Short articles as JSON Lines, put together from the sentences of our own samples. */
public final class Corpus {
    private static final List<String> SAMPLES =
            List.of("taiwan-politics.txt", "hongkong-finance.txt", "mainland-diplomacy.txt", "interview.txt");

    private Corpus() {}

    /** Writes the file {@code arguments[0]}, of {@code arguments[1]} articles, for a measurement. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(""), Integer.parseInt(arguments[1]), 1);
    }

    /** Writes {@code count} articles a0, a1, … into {@code file}. The same seed gives the same bytes. */
    static Path write(Path file, Path project, int count, long seed) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String sample : SAMPLES) {
            String text = Files.readString(
                    project.resolve("src/test/resources/golden").resolve(sample));
            for (String sentence : text.split("(?<=。)|\\R", -1)) {
                if (sentence.length() > 8) {
                    sentences.add(sentence.replace("\\", "").replace("\"", "").strip());
                }
            }
        }
        Random random = new Random(seed);
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < count; index++) {
            lines.append("{\"id\":\"a").append(index).append("\",\"text\":\"");
            for (int more = random.nextInt(3); more >= 0; more--) {
                lines.append(sentences.get(random.nextInt(sentences.size()))).append("\\n");
            }
            lines.append("\",\"n\":").append(random.nextInt()).append("}\n");
        }
        return Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
