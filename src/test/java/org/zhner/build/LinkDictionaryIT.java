package org.zhner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.lexicon.LinkDictionary;

/** Holds the compiled link dictionary to the file that it was made from. */
final class LinkDictionaryIT {
    @TempDir
    private static Path folder;

    private static Path source;
    private static Path table;
    private static LinkDictionary links;

    @BeforeAll
    static void compile() throws IOException {
        source = ModelsJar.extract("edu/stanford/nlp/models/kbp/chinese/wikidict_chinese.tsv.gz", folder);
        table = folder.resolve("links.table");
        LinkDictionaryCompiler.compile(source).writeTo(table);
        links = LinkDictionary.open(table);
    }

    @Test
    void hasEveryFormWithItsTitle() throws IOException {
        // All of them take half a minute; the fast sample is every fiftieth.
        int step = Boolean.getBoolean("zhner.full") ? 1 : 50;
        int number = 0;
        try (BufferedReader lines = lines()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number % step == 0) {
                    String[] fields = line.split("\t", -1);
                    String title = links.title(fields[0]).orElse("");
                    if (!title.equals(fields[1].replace('_', ' '))) {
                        throw new AssertionError(line + " gave " + title);
                    }
                }
            }
        }
        assertThat(links.size()).isEqualTo(number).isGreaterThan(4_000_000);
    }

    @Test
    void hasNothingElse() throws IOException {
        Set<String> forms = new HashSet<>();
        try (BufferedReader lines = lines()) {
            lines.lines()
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .filter(form -> form.length() < 8)
                    .forEach(forms::add);
        }
        Random random = new Random(8);
        int tried = 0;
        while (tried < 10_000) {
            String form = random.ints(2 + random.nextInt(5), 0x4E00, 0x9FA5)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!forms.contains(form)) {
                assertThat(links.title(form)).isEmpty();
                tried++;
            }
        }
        assertThat(links.title("")).isEmpty();
    }

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(table)).isLessThan(50_000_000);
    }

    @Test
    @EnabledIfSystemProperty(named = "zhner.full", matches = "true")
    void compilesTheSameBytesAgain() throws IOException {
        Path again = folder.resolve("again.table");
        LinkDictionaryCompiler.compile(source).writeTo(again);
        assertThat(Files.mismatch(table, again)).isEqualTo(-1);
    }

    private static BufferedReader lines() throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(source)), StandardCharsets.UTF_8));
    }
}
