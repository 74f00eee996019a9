package org.zhner.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhner.problem.UserException;
import org.zhner.tag.EntityType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A corpus of four documents whose table was worked out by hand, its inputs in every packing, and damaged ones. */
final class CorpusTest {
    private static final CorpusQuery ALL = new CorpusQuery(1, Long.MAX_VALUE, 10);

    @TempDir
    Path folder;

    @Test
    void givesTheTableThatWasWorkedOutByHand() {
        assertThat(table(EntityTable.TSV, ALL, write("small.jsonl", resource("small.jsonl"))))
                .isEqualTo(resource("small.tsv"));
    }

    @Test
    void readsPackedFilesSingleDocumentsAndFolders() throws IOException {
        String[] lines = resource("small.jsonl").split("\n", -1);
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Files.writeString(
                inputs.resolve("a.json"), JsonMapper.shared().readTree(lines[0]).toPrettyString());
        Files.write(inputs.resolve("b.jsonl.gz"), packed(lines[1] + "\r\n\n" + lines[2]));
        Files.writeString(Files.createDirectory(inputs.resolve("c")).resolve("d.jsonl"), lines[3]);
        Files.writeString(inputs.resolve("notes.txt"), "no output of zhner");
        assertThat(table(EntityTable.TSV, ALL, inputs)).isEqualTo(resource("small.tsv"));
    }

    @Test
    void leavesOutWhatIsNotAskedFor() {
        Path input = write("small.jsonl", resource("small.jsonl"));
        assertThat(table(EntityTable.TSV, new CorpusQuery(2, 2, 1), input)
                        .lines()
                        .skip(1))
                .containsExactly(
                        "美國\tCOUNTRY\tiso3166-1:US\tUnited States\t3\t4\t美國:2|美:1|美国:1\t卡尼:2",
                        "卡尼\tPERSON\t\t\t2\t4\t卡尼:4\t美國:2");
    }

    @Test
    void writesTheSameAsJson() {
        JsonNode json = JsonMapper.shared()
                .readTree(table(EntityTable.JSON, ALL, write("small.jsonl", resource("small.jsonl"))));
        assertThat(json.path("documents").asInt()).isEqualTo(3);
        assertThat(json.path("failed").asInt()).isEqualTo(1);
        assertThat(json.path("entities").size()).isEqualTo(4);
        assertThat(json.path("entities").get(2).toString())
                .isEqualTo("{\"entity\":\"美联储\",\"type\":\"ORGANIZATION\",\"link\":\"wikipedia-en:Federal Reserve\","
                        + "\"nameEn\":\"Federal Reserve\",\"documents\":2,\"mentions\":3,"
                        + "\"aliases\":[{\"name\":\"美联储\",\"mentions\":2},{\"name\":\"聯準會\",\"mentions\":1}],"
                        + "\"cooccurring\":[{\"name\":\"美國\",\"documents\":2},{\"name\":\"卡尼\",\"documents\":2}]}");
    }

    @Test
    void escapesWhatWouldBreakALine() {
        String document = document("[{\"id\":\"m0\",\"text\":\"A|B:\\t\\\\\"}]", "\"m0\"");
        assertThat(table(EntityTable.TSV, ALL, write("odd.jsonl", document))
                        .lines()
                        .skip(1))
                .containsExactly("甲\tPERSON\t\t\t1\t1\tA\\|B\\:\\t\\\\:1\t");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("{\"status\":\"ok\"", "unfinished"),
                arguments("[]", "no object"),
                arguments("nonsense", "no JSON"),
                arguments("{} {}", "two in a line"),
                arguments("{\"status\":\"ok\",\"mentions\":[]}", "no entities"),
                arguments("{\"mentions\":[],\"entities\":[]}", "no status"),
                arguments("{\"status\":\"ok\",\"mentions\":[],\"entities\":{}}", "entities of another kind"),
                arguments("{\"status\":\"ok\",\"mentions\":[7],\"entities\":[]}", "a mention of another kind"),
                arguments(document("[]", "\"m0\""), "a mention that is not there"),
                arguments(document("[]", ""), "an entity without mentions"),
                arguments(document("[{\"id\":\"m0\"}]", "\"m0\""), "a mention without text"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("malformed")
    void refusesAMalformedLineByItsNumber(String line, String why) {
        Path input = write("bad.jsonl", resource("small.jsonl") + line + "\n");
        assertThatThrownBy(() -> table(EntityTable.TSV, ALL, input))
                .as(why)
                .isInstanceOfSatisfying(UserException.class, fault -> {
                    assertThat(fault.problem().code()).isEqualTo("CORPUS_JSON");
                    assertThat(fault.problem().where()).isEqualTo(input + ", line 5");
                });
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Path input = Files.write(folder.resolve("bad.jsonl"), new byte[] {'{', (byte) 0xff, '\n'});
        assertRefused(input, "FILE_ENCODING");
    }

    @Test
    void refusesAPackedFileThatIsCutShort() throws IOException {
        byte[] whole = packed(resource("small.jsonl").repeat(50));
        assertRefused(
                Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length - 20)), "GZIP_DAMAGED");
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        assertRefused(folder.resolve("none.jsonl"), "FILE_MISSING");
        assertRefused(Files.createDirectory(folder.resolve("empty")), "CORPUS_EMPTY");
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        try (Corpus corpus = Corpus.open(temporary)) {
            new CorpusReader(corpus).read(write("small.jsonl", resource("small.jsonl")));
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void countsAsAPlainCountDoesHoweverLittleMayGather() {
        Random random = new Random(6);
        Map<String, long[]> expected = new HashMap<>();
        Map<String, Map<String, Integer>> together = new HashMap<>();
        try (Corpus corpus = Corpus.open(folder, 7)) {
            for (int document = 0; document < 2_000; document++) {
                List<DocumentEntity> entities = randomEntities(random);
                count(entities, expected, together);
                corpus.add(Optional.of(entities));
            }
            List<CorpusEntity> rows = new ArrayList<>();
            corpus.entities(new CorpusQuery(1, Long.MAX_VALUE, 1_000), rows::add);
            assertThat(rows).hasSameSizeAs(expected.keySet());
            for (CorpusEntity row : rows) {
                assertThat(new long[] {row.documents(), row.mentions()}).isEqualTo(expected.get(row.entity()));
                assertThat(row.aliases().stream()
                                .mapToLong(CorpusEntity.Count::count)
                                .sum())
                        .isEqualTo(row.mentions());
                Map<String, Integer> beside = new HashMap<>();
                row.cooccurring().forEach(other -> beside.put(other.name(), (int) other.count()));
                assertThat(beside).isEqualTo(together.getOrDefault(row.entity(), Map.of()));
            }
        }
    }

    private static List<DocumentEntity> randomEntities(Random random) {
        Map<String, DocumentEntity> entities = new LinkedHashMap<>();
        int size = random.nextInt(8);
        for (int index = 0; index < size; index++) {
            String name = "n" + (int) Math.pow(300, random.nextDouble());
            Map<String, Integer> forms = Map.of(name, 1 + random.nextInt(3), "f" + random.nextInt(5), 1);
            entities.put(name, new DocumentEntity(name, EntityType.GPE, "", "", name, forms));
        }
        return List.copyOf(entities.values());
    }

    private static void count(
            List<DocumentEntity> entities, Map<String, long[]> expected, Map<String, Map<String, Integer>> together) {
        for (DocumentEntity entity : entities) {
            long[] counts = expected.computeIfAbsent(entity.name(), name -> new long[2]);
            counts[0]++;
            counts[1] += entity.mentions();
            for (DocumentEntity other : entities) {
                if (!other.name().equals(entity.name())) {
                    together.computeIfAbsent(entity.name(), name -> new HashMap<>())
                            .merge(other.name(), 1, Integer::sum);
                }
            }
        }
    }

    private static String document(String mentions, String ids) {
        return "{\"status\":\"ok\",\"mentions\":" + mentions + ",\"entities\":[{\"id\":\"e0\",\"type\":\"PERSON\","
                + "\"name\":\"甲\",\"mentions\":[" + ids + "]}]}";
    }

    private void assertRefused(Path input, String code) {
        assertThatThrownBy(() -> table(EntityTable.TSV, ALL, input))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo(code));
    }

    private String table(EntityTable table, CorpusQuery query, Path input) {
        try (Corpus corpus = Corpus.open(folder)) {
            new CorpusReader(corpus).read(input);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            table.write(corpus, query, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(CorpusTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
