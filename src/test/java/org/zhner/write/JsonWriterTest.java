package org.zhner.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.zhner.article.Layout;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.entity.Entity;
import org.zhner.entity.Link;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.script.Script;
import org.zhner.tag.EntityType;
import org.zhner.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonWriterTest {
    private static final JsonOptions LINE = new JsonOptions(false, false);
    /** From {@code printf '丹麥。' | sha256sum}. */
    private static final String DIGEST_OF_TEXT = "a8d993805bb811cd569593f80b75c85116618792f8de3b30238d69c8f18e7022";

    private static final Problem PROBLEM =
            new Problem("FILE_MISSING", "cannot read the file", "a.txt", "nothing", "a file", "check the path");

    @Test
    void writesEveryFieldInTheOrderOfTheSchema() throws IOException {
        TaggedArticle tagged = new Sample("丹麥。")
                .name("丹麥", EntityType.COUNTRY, Sample.denmark())
                .tagged();
        assertThat(write(tagged, LINE))
                .isEqualTo(json("{'schemaVersion':'1.0','id':'news-1','status':'ok','offsetUnit':'codePoint',"
                        + "'source':{'uri':'news.txt','mediaType':'text/plain','charset':'UTF-8',"
                        + "'charsetFrom':'detected','sha256':'" + Sample.DIGEST + "'},"
                        + "'language':'zh-Hant',"
                        + "'script':{'dominant':'Hant','traditional':7,'simplified':1},"
                        + "'text':'丹麥。','textSha256':'" + DIGEST_OF_TEXT + "','textLength':3,"
                        + "'sections':[{'start':0,'end':3,'kind':'body'}],"
                        + "'sentences':[{'start':0,'end':2,'section':0}],"
                        + "'tokens':[{'start':0,'end':2,'text':'丹麥'}],"
                        + "'mentions':[{'id':'m0','start':0,'end':2,'text':'丹麥','type':'COUNTRY',"
                        + "'score':0.75,'from':'model','sentence':0,'section':0,'entity':'e0'}],"
                        + "'entities':[{'id':'e0','type':'COUNTRY','name':'丹麥','nameHans':'丹麥',"
                        + "'nameEn':'Denmark','nameEnFrom':'country','aliases':[],'mentions':['m0'],"
                        + "'links':[{'scheme':'iso3166-1','id':'DK','label':'Denmark'}],"
                        + "'salience':0.5,'counts':{'body':1}}],"
                        + "'pipeline':{'name':'zhner','version':'0.1.0','engine':'stock',"
                        + "'models':[{'role':'segmenter','name':'ctb.gz','sha256':'" + Sample.DIGEST
                        + "'}]}}\n"));
    }

    @Test
    void countsCodePointsBeforeInsideAndAfterMentions() throws IOException {
        // code points  0  1  2  3  4  5  6  7
        //              😀 丹 麥 的 𠮷 野 家 🎉
        JsonNode document =
                read(new Sample("😀丹麥的𠮷野家🎉").name("丹麥", EntityType.COUNTRY).name("𠮷野家", EntityType.ORGANIZATION));
        assertThat(document.get("textLength").asInt()).isEqualTo(8);
        assertSpan(document.at("/sections/0"), 0, 8);
        assertSpan(document.at("/sentences/0"), 1, 7);
        assertSpan(document.at("/tokens/1"), 4, 7);
        assertSpan(document.at("/mentions/0"), 1, 3);
        assertSpan(document.at("/mentions/1"), 4, 7);
        assertThat(document.at("/mentions/1/text").asString()).isEqualTo("𠮷野家");
        assertThat(document.get("text").asString()).isEqualTo("😀丹麥的𠮷野家🎉");
    }

    @Test
    void repeatsInvisibleCharactersOfASurface() throws IOException {
        JsonNode document = read(new Sample("見特\u200B朗普").name("特\u200B朗普", EntityType.PERSON));
        assertSpan(document.at("/mentions/0"), 1, 5);
        assertThat(document.at("/mentions/0/text").asString()).isEqualTo("特\u200B朗普");
        assertThat(document.at("/tokens/0/text").asString()).isEqualTo("特\u200B朗普");
    }

    @Test
    void compactLeavesOutSentencesTokensAndTheirIndex() throws IOException {
        String json = write(new Sample("丹麥").name("丹麥", EntityType.COUNTRY).tagged(), new JsonOptions(true, false));
        assertThat(json).doesNotContain("sentence", "tokens");
        assertThat(json).contains("\"text\":\"丹麥\",\"textSha256\"");
    }

    @Test
    void prettyIsTheSameDocumentOverIndentedLines() throws IOException {
        TaggedArticle tagged = new Sample("丹麥")
                .name("丹麥", EntityType.COUNTRY)
                .metadata(Map.of("n", "[1, 2]"))
                .tagged();
        String pretty = write(tagged, new JsonOptions(false, true));
        assertThat(pretty)
                .startsWith("{\n  \"schemaVersion\"")
                .endsWith("\n}\n")
                .doesNotContain("\r");
        assertThat(JsonMapper.shared().readTree(pretty))
                .isEqualTo(JsonMapper.shared().readTree(write(tagged, LINE)));
    }

    @Test
    void withoutPrettyADocumentIsOneLineWhateverItHolds() throws IOException {
        Map<String, String> metadata = Map.of("spread", "{\n \"a\":\r\n1}");
        String json = write(new Sample("丹麥\n\r\u2028\u0085").metadata(metadata).tagged(), LINE);
        assertThat(json.indexOf('\n')).isEqualTo(json.length() - 1);
        assertThat(json).doesNotContain("\r").contains("\"meta\":{\"spread\":{  \"a\":  1}}");
    }

    @Test
    void passesMetadataThroughAsItWas() throws IOException {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("z", "1.50e+3");
        metadata.put("a", "12345678901234567890.10");
        metadata.put("title", "\"\\u4e39\\ud83d\\ude00 \\/ 😀\"");
        metadata.put("", "null");
        metadata.put("引\"號", "{\"b\": [true,false], \"a\": {}}");
        String json = write(new Sample("丹麥").metadata(metadata).tagged(), LINE);
        assertThat(json)
                .contains("\"meta\":{\"z\":1.50e+3,\"a\":12345678901234567890.10,"
                        + "\"title\":\"\\u4e39\\ud83d\\ude00 \\/ 😀\",\"\":null,"
                        + "\"引\\\"號\":{\"b\": [true,false], \"a\": {}}},\"language\"");
    }

    @Test
    void longMetadataKeepsItsSupplementaryCharacters() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String value = '"' + "a".repeat(shift) + "😀𠮷b".repeat(20_000) + '"';
            String json = write(new Sample("丹麥").metadata(Map.of("long", value)).tagged(), LINE);
            assertThat(json.contains(value)).isTrue();
        }
    }

    @Test
    void writesTheRecordOfAFileOfMany() throws IOException {
        JsonNode document = read(new Sample("丹麥").record(0));
        assertThat(document.at("/source/record").asInt(-1)).isZero();
        assertThat(document.at("/source/mediaType").asString()).isEqualTo("application/x-ndjson");
    }

    @Test
    void aRepeatNamesTheSectionThatItRepeats() throws IOException {
        TaggedArticle body = new Sample("丹麥\n丹麥").tagged();
        Layout layout = new Layout(List.of(
                new Section(new Span(0, 2), SectionKind.BODY, OptionalInt.empty()),
                new Section(new Span(3, 5), SectionKind.REPEAT, OptionalInt.of(0))));
        JsonNode document = JsonMapper.shared()
                .readTree(write(
                        new TaggedArticle(
                                body.article(),
                                layout,
                                body.normalized(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                body.pipeline()),
                        LINE));
        assertThat(document.at("/sections/0").has("repeatOf")).isFalse();
        assertThat(document.at("/sections/1/kind").asString()).isEqualTo("repeat");
        assertThat(document.at("/sections/1/repeatOf").asInt(-1)).isZero();
    }

    @Test
    void anIssueDoesNotMakeTheDocumentAnError() throws IOException {
        JsonNode document =
                read(new Sample("no Chinese").script(Script.UNKNOWN, false).issue("NO_CHINESE", "no Han", "normalise"));
        assertThat(document.get("status").asString()).isEqualTo("ok");
        assertThat(document.get("language").asString()).isEqualTo("und");
        assertThat(document.at("/errors/0/code").asString()).isEqualTo("NO_CHINESE");
        assertThat(document.at("/errors/0/stage").asString()).isEqualTo("normalise");
    }

    @Test
    void languageNamesTheScriptOnlyWhereOneDominates() throws IOException {
        assertThat(language(Script.HANS)).isEqualTo("zh-Hans");
        assertThat(language(Script.HANT)).isEqualTo("zh-Hant");
        assertThat(language(Script.MIXED)).isEqualTo("zh");
        assertThat(language(Script.UNKNOWN)).isEqualTo("zh");
    }

    @Test
    void writesLinksAndTheFirstEnglishName() throws IOException {
        Link local = new Link(Link.Scheme.LOCAL, "p7", "", OptionalDouble.empty());
        Link page = new Link(Link.Scheme.WIKIPEDIA_EN, "Jerome_Powell", "Jerome Powell", OptionalDouble.of(0.5));
        JsonNode entity = read(new Sample("鮑威爾說").name("鮑威爾", EntityType.PERSON, local, page))
                .at("/entities/0");
        assertThat(entity.get("links").toString())
                .isEqualTo(json("[{'scheme':'local','id':'p7'},{'scheme':'wikipedia-en','id':'Jerome_Powell',"
                        + "'label':'Jerome Powell','score':0.5}]"));
        assertThat(entity.get("nameEn").asString()).isEqualTo("Jerome Powell");
    }

    @Test
    void anEmptyTextGivesAValidDocument() throws IOException {
        JsonNode document = read(new Sample("").script(Script.UNKNOWN, false));
        assertThat(document.get("textLength").asInt(-1)).isZero();
        assertThat(document.get("mentions").isEmpty()).isTrue();
    }

    @Test
    void aMentionOutsideAllEntitiesIsRefused() {
        TaggedArticle tagged = new Sample("丹麥").name("丹麥", EntityType.COUNTRY).tagged();
        assertThatThrownBy(() -> write(with(tagged, List.of()), LINE)).isInstanceOf(IllegalArgumentException.class);
        Entity entity = tagged.entities().get(0);
        assertThatThrownBy(() -> write(with(tagged, List.of(entity, entity)), LINE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameArticleGivesTheSameBytesAndManyFollowEachOther() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = new JsonWriter(LINE);
        for (int round = 0; round < 2; round++) {
            writer.write(new Sample("丹麥😀").name("丹麥", EntityType.COUNTRY).tagged(), out);
        }
        writer.writeFailure("x", "a.txt", OptionalLong.empty(), PROBLEM, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo(lines.get(0));
    }

    @Test
    void aFailureTellsTheProblem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter(LINE).writeFailure("a.jsonl#3", "a.jsonl", OptionalLong.of(3), PROBLEM, out);
        String json = out.toString(StandardCharsets.UTF_8);
        SchemaCheck.assertValid(json);
        assertThat(json)
                .isEqualTo(json("{'schemaVersion':'1.0','id':'a.jsonl#3','status':'error','offsetUnit':'codePoint',"
                        + "'source':{'uri':'a.jsonl','record':3},"
                        + "'errors':[{'code':'FILE_MISSING','message':'cannot read the file. Where: a.txt. "
                        + "Seen: nothing. Expected: a file. Remedy: check the path.'}]}\n"));
    }

    @Test
    void aFullDiskIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> new JsonWriter(LINE).write(new Sample("丹麥").tagged(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        new JsonWriter(LINE).write(new Sample("丹麥").tagged(), out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String json = write(new Sample("丹麥").name("丹麥", EntityType.COUNTRY).tagged(), LINE);
        SchemaCheck.assertInvalid(json.replace("\"textLength\"", "\"length\""));
        SchemaCheck.assertInvalid(json.replace("\"COUNTRY\"", "\"STATE\""));
        SchemaCheck.assertInvalid(json.replace("\"score\":0.75", "\"score\":2"));
        SchemaCheck.assertInvalid(json.replace("\"section\":0", "\"block\":0"));
    }

    private static TaggedArticle with(TaggedArticle tagged, List<Entity> entities) {
        return new TaggedArticle(
                tagged.article(),
                tagged.layout(),
                tagged.normalized(),
                tagged.sentences(),
                tagged.mentions(),
                entities,
                tagged.issues(),
                tagged.pipeline());
    }

    /** JSON in Java source, with single quotes for double ones. */
    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    private static String language(Script script) throws IOException {
        return read(new Sample("字").script(script, true)).get("language").asString();
    }

    private static void assertSpan(JsonNode node, int start, int end) {
        assertThat(node.get("start").asInt()).isEqualTo(start);
        assertThat(node.get("end").asInt()).isEqualTo(end);
    }

    private static JsonNode read(Sample sample) throws IOException {
        return JsonMapper.shared().readTree(write(sample.tagged(), LINE));
    }

    private static String write(TaggedArticle tagged, JsonOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter(options).write(tagged, out);
        String json = out.toString(StandardCharsets.UTF_8);
        SchemaCheck.assertValid(json);
        return json;
    }
}
