package org.zhner.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** Text that models are held to their reference on; nothing of it is in the project. */
final class Corpora {
    private static final List<String> ODD_PIECES = List.of(
            "3,500",
            "1,234,567",
            "％",
            "%",
            "：",
            ":",
            "·",
            "・",
            "•",
            ".",
            "，",
            "　",
            "\t",
            " ",
            "\u00a0",
            "😀",
            "👨‍👩‍👧",
            "𠀀",
            "𪚥",
            "한국",
            "サッカー",
            "\uE000",
            "<b>",
            "</b>",
            "<a href=\"x\">",
            "&amp;",
            "alpha",
            "iota",
            "A",
            "b",
            "Ｚ",
            "ｚ",
            "９",
            "٣",
            "Ⅳ",
            "②",
            "第",
            "年",
            "日",
            "十",
            "“",
            "”",
            "\"",
            "'",
            "《",
            "》",
            "（",
            ")",
            "—",
            "_",
            "|",
            "$",
            "￥",
            "+",
            "㎡",
            "İ",
            "ß",
            "Σ",
            "ǅ",
            "\u0301",
            "\u200b",
            "北京",
            "台湾",
            "小明",
            "有限公司",
            "大学",
            "说",
            "在",
            "的",
            "。",
            "！",
            "?");

    private Corpora() {}

    /** The folder of shared data; the test is skipped if there is none. */
    static Path data() {
        Path data = Path.of(System.getProperty("zhner.data", "../shared/data"));
        Assumptions.assumeTrue(Files.isDirectory(data), "no data in " + data + ": set -Dzhner.data");
        return data;
    }

    /** Sentences of Universal NER's Chinese GSD, part {@code train} or {@code dev}. */
    static List<String> gsd(String part) {
        try (Stream<String> lines = Files.lines(data().resolve("uner-gsd/zh_gsd-ud-" + part + ".iob2"))) {
            return lines.filter(line -> line.startsWith("# text = "))
                    .map(line -> line.substring("# text = ".length()))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Sentences of NTREX in both scripts, part {@code train} or {@code dev}. */
    static List<String> ntrex(String part) {
        JsonMapper mapper = JsonMapper.shared();
        try (Stream<String> lines = Files.lines(data().resolve("ntrex/" + part + ".jsonl"))) {
            return lines.map(line -> mapper.readTree(line).get("text").asString())
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static String article() {
        try {
            return Files.readString(data().resolve("mission/article.txt"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** {@code lines} joined into documents of {@code size} lines. */
    static List<String> documents(List<String> lines, int size) {
        List<String> documents = new ArrayList<>();
        for (int begin = 0; begin < lines.size(); begin += size) {
            documents.add(String.join("\n", lines.subList(begin, Math.min(begin + size, lines.size()))));
        }
        return documents;
    }

    /** Lines of digits, marks, scripts and characters that are seldom seen together. */
    static List<String> hostile(int count, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            StringBuilder line = new StringBuilder();
            for (int piece = 1 + random.nextInt(30); piece > 0; piece--) {
                line.append(piece(random));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    static String piece(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf((char) ('0' + random.nextInt(10)));
            case 1 -> String.valueOf((char) ('０' + random.nextInt(10)));
            case 2 -> Character.toString(0x4E00 + random.nextInt(0x5200));
            default -> ODD_PIECES.get(random.nextInt(ODD_PIECES.size()));
        };
    }

    /** Character by character, by the table that OpenCC has for it. */
    static List<String> simplified(List<String> lines) {
        Map<Integer, String> table = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Corpora.class.getResourceAsStream("/data/dictionary/TSCharacters.txt"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.split("[\t ]"))
                    .filter(fields -> fields.length > 1)
                    .forEach(fields -> table.put(fields[0].codePointAt(0), fields[1]));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return lines.stream().map(line -> simplified(line, table)).toList();
    }

    private static String simplified(String line, Map<Integer, String> table) {
        StringBuilder result = new StringBuilder();
        line.codePoints().forEach(point -> result.append(table.getOrDefault(point, Character.toString(point))));
        return result.toString();
    }
}
