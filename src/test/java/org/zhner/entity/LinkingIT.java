package org.zhner.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhner.lexicon.CompiledKnowledge;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.Knowledge;
import org.zhner.lexicon.LinkDictionary;
import org.zhner.model.ModelBundle;
import org.zhner.script.ScriptNormalizer;

/** Names that may stand for several things, with the table that is shipped and the compiled dictionary. */
final class LinkingIT {
    private static final Path CASES = Path.of("src/test/resources/org/zhner/entity/linking.tsv");
    private static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();

    private final Consolidator consolidator = consolidator();

    @Test
    void ambiguousNamesAreLinkedByContextOrNotAtAll() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int size = 0;
        for (String[] cells : cases()) {
            String title = title(cells[1], cells[2]);
            String told = String.join(" | ", cells) + " | gave " + title;
            if (!title.equals(cells[3])) {
                (title.equals("-") ? missed : wrong).add(told);
            }
            size++;
        }
        System.out.printf("linking: %d cases, %d missed, %d wrong%n", size, missed.size(), wrong.size());
        missed.forEach(System.out::println);
        assertThat(size).isGreaterThanOrEqualTo(150);
        assertThat(wrong).isEmpty();
        assertThat(missed).hasSizeLessThanOrEqualTo(size / 20);
    }

    private String title(String marked, String surface) {
        MarkedText article = MarkedText.of(SCRIPTS, marked);
        Entity entity = article.consolidate(consolidator).stream()
                .filter(one -> one.mentions().stream()
                        .anyMatch(
                                index -> article.mentions().get(index).surface().equals(surface)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(surface + " is not marked in " + marked));
        return entity.links().isEmpty() ? "-" : entity.links().get(0).id();
    }

    private static List<String[]> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Consolidator consolidator() {
        ModelBundle models = ModelBundle.open(Path.of("models"));
        CountryTable countries = CountryTable.load(models.file("countries"), SCRIPTS::simplify);
        Knowledge knowledge = CompiledKnowledge.open(models.table("knowledge-table"));
        Titles titles = Titles.of(LinkDictionary.open(models.table("links")));
        return new Consolidator(new CountryLinks(countries)::of, new Linker(knowledge, titles));
    }
}
