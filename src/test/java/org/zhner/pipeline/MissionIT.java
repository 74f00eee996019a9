package org.zhner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.entity.EnglishName;
import org.zhner.entity.Entity;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.text.Span;

/** The article that zhner was made for: a scraped column with mangled numerals and its whole body repeated. */
final class MissionIT {
    private static final Path FOLDER =
            Path.of(System.getProperty("zhner.data", "../shared/data")).resolve("mission");

    private TaggedArticle tagged;

    @BeforeAll
    static void needsTheArticle() {
        assumeTrue(Files.exists(FOLDER), "the article is not on this machine: " + FOLDER);
    }

    MissionIT() {
        tagged = Opened.TAGGER.tag(Opened.read(FOLDER.resolve("article.txt")));
    }

    @Test
    void holdsWhatHoldsForEveryArticle() throws IOException {
        Invariants.check(tagged);
    }

    @Test
    void namesTheFourThatItMust() {
        assertThat(types("鮑威爾")).containsOnly(EntityType.PERSON).hasSize(6);
        assertThat(types("馬克·卡尼")).containsOnly(EntityType.PERSON).hasSize(2);
        assertThat(types("丹麥")).containsOnly(EntityType.COUNTRY).hasSize(4);
        assertThat(types("南方共同市場")).containsOnly(EntityType.ORGANIZATION).hasSize(2);
    }

    @Test
    void everyEnglishNameAndCodeIsRightOrAbsent() throws IOException {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (String line : Files.readString(FOLDER.resolve("article.gold.tsv"))
                .lines()
                .skip(1)
                .toList()) {
            String[] cells = line.split("\t", -1);
            String expected = cells[4] + cells[5];
            for (Entity entity : tagged.entities()) {
                boolean isIt = entity.mentions().stream()
                        .map(tagged.mentions()::get)
                        .anyMatch(mention -> mention.type().name().equals(cells[2])
                                && mention.span()
                                        .equals(new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]))));
                if (isIt && !entity.links().isEmpty()) {
                    boolean isRight = entity.links().get(0).id().equals(expected);
                    right += isRight ? 1 : 0;
                    if (!isRight) {
                        wrong.add(cells[3] + " " + entity.links());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThanOrEqualTo(165);
        assertThat(tagged.entities().get(0).nameEn().map(EnglishName::text)).contains("United States");
    }

    @Test
    void everyRepeatedBlockNamesWhatItRepeats() {
        String text = tagged.article().text();
        List<Section> sections = tagged.layout().sections();
        int comment = 0;
        while (!sections.get(comment).span().in(text).startsWith("好新聞沒人評論")) {
            comment++;
        }
        int repeats = 0;
        for (Section section : sections.subList(comment + 1, sections.size())) {
            String line = section.span().in(text);
            int first = indexOf(line, sections, text);
            boolean stoodBefore =
                    sections.get(first).span().begin() < section.span().begin();
            assertThat(section.repeatOf().isPresent()).as(line).isEqualTo(stoodBefore);
            if (stoodBefore) {
                assertThat(section.repeatOf()).as(line).hasValue(first);
                repeats += section.kind() == SectionKind.REPEAT ? 1 : 0;
            }
        }
        assertThat(repeats).isEqualTo(21);
    }

    @Test
    void agreesWithTheGoldMentions() throws IOException {
        List<String> missed = new ArrayList<>();
        Set<Mention> right = new HashSet<>();
        int required = 0;
        int found = 0;
        for (String line : Files.readString(FOLDER.resolve("article.gold.tsv"))
                .lines()
                .skip(1)
                .toList()) {
            String[] cells = line.split("\t", -1);
            boolean isRequired = cells[7].equals("yes");
            required += isRequired ? 1 : 0;
            List<Mention> matches = tagged.mentions().stream()
                    .filter(mention -> matches(mention, cells))
                    .toList();
            right.addAll(matches);
            if (isRequired && matches.isEmpty()) {
                missed.add(cells[0] + " " + cells[2] + " " + cells[3]);
            } else if (isRequired) {
                found++;
            }
        }
        List<Mention> spurious = new ArrayList<>(tagged.mentions());
        spurious.removeAll(right);
        double f1 = 2.0 * found / (required + found + spurious.size());
        System.out.printf("mission: F1 %.3f, %d of %d found%n  missed %s%n", f1, found, required, missed);
        spurious.forEach(mention -> System.out.println("  spurious " + mention));
        assertThat(f1).isGreaterThanOrEqualTo(0.90);
    }

    private static boolean matches(Mention mention, String[] cells) {
        Span gold = new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
        if (mention.span().equals(gold) && mention.type().name().equals(cells[2])) {
            return true;
        }
        for (String reading : cells[6].split("\\|", -1)) {
            String[] typeAndSurface = (reading.contains(":") ? reading : reading + ":" + cells[3]).split(":", 2);
            if (mention.type().name().equals(typeAndSurface[0])
                    && mention.surface().equals(typeAndSurface[1])
                    && mention.span().overlaps(gold)) {
                return true;
            }
        }
        return false;
    }

    private List<EntityType> types(String surface) {
        return tagged.mentions().stream()
                .filter(mention -> mention.surface().equals(surface))
                .map(Mention::type)
                .toList();
    }

    private static int indexOf(String line, List<Section> sections, String text) {
        int index = 0;
        while (!sections.get(index).span().in(text).equals(line)) {
            index++;
        }
        return index;
    }
}
