package org.zhner.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.corenlp.NameModelSource;
import org.zhner.crf.PairTable;
import org.zhner.label.CompiledLabeller;
import org.zhner.label.Labelling;
import org.zhner.lexicon.CompiledKnowledge;
import org.zhner.lexicon.CompiledKnowledgeWriter;
import org.zhner.lexicon.Knowledge.Bearing;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.LinkDictionary;
import org.zhner.lexicon.LinkDictionaryWriter;
import org.zhner.lexicon.NameType;
import org.zhner.model.TableFile;
import org.zhner.model.TableFileWriter;
import org.zhner.problem.UserException;
import org.zhner.segment.CompiledSegmenter;
import org.zhner.segment.SegmenterFormat;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.segment.WordTrie;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * Changes what stands inside sections and makes the sums of their bytes right again, as a faulty compiler would: a table
 * then gives a well-formed answer or says that it is damaged, and nothing else.
 */
@Timeout(120)
final class SectionFuzzTest {
    private static final String TEXT = "丹麦首相访问IBM，1,234.5元（甲乙）\uD840\uDC00。";

    @TempDir
    private Path folder;

    @Test
    void damagedLinksGiveTitlesOrAFault() throws IOException {
        LinkDictionaryWriter writer = new LinkDictionaryWriter();
        for (int index = 0; index < 100; index++) {
            writer.add("甲" + index, "Title " + "x".repeat(index * 3) + index);
        }
        Path good = folder.resolve("links.table");
        writer.finish().writeTo(good);
        fuzz(good, LinkDictionary.FORMAT, LinkDictionary.VERSION, 3_000, file -> {
            LinkDictionary links = LinkDictionary.open(file);
            for (int index = 0; index < 100; index++) {
                assertThat(links.title("甲" + index)).isNotNull();
            }
        });
    }

    @Test
    void damagedKnowledgeGivesEntriesOrAFault() throws IOException {
        List<KnowledgeEntry> entries = new ArrayList<>();
        for (int index = 0; index < 100; index++) {
            entries.add(new KnowledgeEntry(
                    NameType.PERSON, "甲" + index, "", "", List.of("A" + index), "Title " + index, "US", "", ""));
        }
        CompiledKnowledgeWriter writer = new CompiledKnowledgeWriter(entries);
        for (int index = 0; index < 100; index++) {
            writer.add(Bearing.LISTED, "甲" + index, entries.subList(index / 2, index + 1));
        }
        Path good = folder.resolve("knowledge.table");
        writer.finish().writeTo(good);
        fuzz(good, CompiledKnowledge.FORMAT, CompiledKnowledge.VERSION, 3_000, file -> {
            CompiledKnowledge knowledge = CompiledKnowledge.open(file);
            for (int index = 0; index < 100; index++) {
                assertThat(knowledge.bearers(Bearing.LISTED, "甲" + index)).doesNotContainNull();
            }
        });
    }

    @Test
    void damagedNamesGiveLabelsOrAFault() throws IOException {
        NameModelSource source = new NameModelSource(
                List.of("O", "GPE", "PERSON"),
                List.of(new int[] {0, 0}, new int[] {0, 1}, new int[] {1, 0}, new int[] {0, 2}, new int[] {2, 2}),
                Map.of("丹麦-WORD|C", weights(0, 4, 1), "###|C", weights(0, 1, 1), "cc-TYPE|C", weights(0, 1, 0)),
                Map.of("PSEQ|CpC", weights(0, 0, 0, 1, 1), "在-丹麦-PSEQW2|CpC", weights(0, 1, 0, 0, 0)),
                Map.of("ibm", "17", "丹麦", "3"),
                List.of("ok"),
                "c".repeat(Character.MAX_VALUE + 1),
                "口".repeat(Character.MAX_VALUE + 1));
        Path good = folder.resolve("names.table");
        NameModelCompiler.compile(source).writeTo(good);
        Sentence sentence = sentence("在", "丹麦", "，", "IBM", "总裁", "丹麦", "人");
        fuzz(good, CompiledLabeller.FORMAT, CompiledLabeller.VERSION, 1_000, file -> {
            CompiledLabeller labeller = CompiledLabeller.open(file);
            Labelling labelling = labeller.labelling(sentence);
            assertThat(labelling.labels()).isEqualTo(labeller.label(sentence)).hasSize(7);
            assertThat(labelling.alone()).allMatch(probability -> probability >= 0 && probability < 1.01);
        });
    }

    @Test
    void damagedSegmentersGiveWordsOrAFault() throws IOException {
        Path good = folder.resolve("segmenter.table");
        segmenter().writeTo(good);
        AlignedText text = AlignedText.unchanged(TEXT);
        Span all = new Span(0, TEXT.length());
        fuzz(good, SegmenterFormat.NAME, SegmenterFormat.VERSION, 300, file -> {
            int end = 0;
            for (Sentence sentence : CompiledSegmenter.open(file).segment(text, 0, all)) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
                    end = token.span().end();
                }
            }
            assertThat(end).isLessThanOrEqualTo(TEXT.length());
        });
    }

    private void fuzz(Path good, String format, int version, int rounds, Consumer<Path> use) throws IOException {
        use.accept(good);
        Map<String, byte[]> sections = sections(TableFile.open(good, format, version));
        Path bad = folder.resolve("bad.table");
        Random random = new Random(20260102);
        int faults = 0;
        for (int round = 0; round < rounds; round++) {
            Map<String, byte[]> damaged = new LinkedHashMap<>(sections);
            List<String> names = List.copyOf(sections.keySet());
            for (int places = random.nextInt(3); places >= 0; places--) {
                damaged.computeIfPresent(
                        names.get(random.nextInt(names.size())), (name, content) -> damage(content, random));
            }
            TableFileWriter writer = new TableFileWriter(format, version);
            damaged.forEach(writer::section);
            writer.writeTo(bad);
            Throwable thrown = catchThrowable(() -> use.accept(bad));
            if (thrown != null) {
                assertThat(thrown)
                        .as("round " + round)
                        .isInstanceOfSatisfying(
                                UserException.class,
                                fault -> assertThat(fault.problem().code()).isEqualTo("MODEL_CORRUPT"));
                faults++;
            }
        }
        assertThat(faults).as("some damage shows, some does not").isBetween(1, rounds - 1);
    }

    /** A few bytes changed, most of them near the beginning, where more is looked at; now and then another length. */
    private static byte[] damage(byte[] content, Random random) {
        if (content.length == 0 || random.nextInt(10) == 0) {
            return Arrays.copyOf(content, random.nextInt(content.length + 9));
        }
        byte[] damaged = content.clone();
        int reach = random.nextBoolean() ? damaged.length : Math.min(damaged.length, 64);
        for (int changes = random.nextInt(8); changes >= 0; changes--) {
            damaged[random.nextInt(reach)] = (byte) random.nextInt();
        }
        return damaged;
    }

    private static Map<String, byte[]> sections(TableFile table) {
        Map<String, byte[]> sections = new LinkedHashMap<>();
        table.names().stream().sorted().forEach(name -> {
            ByteBuffer content = table.section(name);
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            sections.put(name, bytes);
        });
        return sections;
    }

    /** A segmenter that knows the characters of {@link #TEXT} and has arbitrary scores. */
    private static TableFileWriter segmenter() {
        Random random = new Random(7);
        char[] unigrams = new char[1 << 16];
        List<Integer> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < TEXT.length(); at++) {
            unigrams[TEXT.charAt(at)] = (char) (1 + at);
            pairs.add(PairTable.key(TEXT.charAt(at), TEXT.charAt(at + 1)));
        }
        int[] keys = pairs.stream().mapToInt(Integer::intValue).toArray();
        PairTable adjacent = PairTable.of(keys);
        int[] properties = new int[2 * SegmenterFormat.PAGE];
        Arrays.setAll(properties, at -> random.nextInt(1 << 22));
        TableFileWriter file = new TableFileWriter(SegmenterFormat.NAME, SegmenterFormat.VERSION);
        char[] pages = new char[(Character.MAX_CODE_POINT + 1) / SegmenterFormat.PAGE];
        pages[0] = 1;
        file.section("property.index", pages).section("property", properties);
        file.section("unigram.index", unigrams)
                .section("unigram", scores(random, SegmenterFormat.UNIGRAM_WIDTH * TEXT.length()));
        for (String name : List.of("adjacent", "skip")) {
            int width = name.equals("skip") ? SegmenterFormat.SKIP_WIDTH : SegmenterFormat.ADJACENT_WIDTH;
            adjacent.addTo(file, name);
            file.section(name, scores(random, width * adjacent.size()));
        }
        file.section("words", WordTrie.compile(List.of("丹麦", "首相", "访问", "丹麦首相", "甲", "乙")));
        for (String name : List.of("levels.previous", "levels.current", "levels.next")) {
            file.section(name, scores(random, 3 << 9));
        }
        file.section("levels.run", scores(random, 3 << 15)).section("shapes", scores(random, 3 << 15));
        file.section("types.index", new char[1 << 20]).section("types", scores(random, 3));
        return file.section("blocks", scores(random, 3 << 15)).section("context", scores(random, 3 << 8));
    }

    private static float[] scores(Random random, int count) {
        float[] scores = new float[count];
        for (int index = 0; index < count; index++) {
            scores[index] = (float) random.nextGaussian();
        }
        return scores;
    }

    private static float[] weights(float... weights) {
        return weights;
    }

    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : words) {
            Span span = new Span(begin, begin + word.length());
            tokens.add(new Token(word, span, span));
            begin = span.end();
        }
        return new Sentence(0, tokens);
    }
}
