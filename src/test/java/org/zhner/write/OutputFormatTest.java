package org.zhner.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.entity.Link;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.Origin;
import org.zhner.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats to the letter, on samples small enough to be judged by reading. */
final class OutputFormatTest {
    /** 訪問 is outside, 丹麥王 and 國 are words, 丹麥 and 王國駐 are mentions, Jo Li is one with a blank. */
    private static TaggedArticle sample() {
        Link denmark = Sample.denmark();
        Link page = new Link(Link.Scheme.WIKIPEDIA_EN, "Jo Li", "", OptionalDouble.empty());
        TaggedArticle tagged = new Sample("訪😀丹麥王國駐\u3000Jo Li\\")
                .name("丹麥", EntityType.COUNTRY, denmark)
                .name("王國駐", EntityType.ORGANIZATION)
                .name("Jo Li", EntityType.PERSON, page)
                .tagged();
        List<Token> tokens = new ArrayList<>();
        for (int[] word : new int[][] {{0, 1}, {1, 3}, {3, 6}, {6, 8}, {9, 11}, {12, 14}, {14, 15}}) {
            Span span = new Span(word[0], word[1]);
            tokens.add(new Token(span.in(tagged.article().text()), span, span));
        }
        return with(tagged, List.of(new Sentence(0, tokens)), tagged.mentions());
    }

    @Test
    void conllCutsAWordWhereAMentionEndsInside() throws IOException {
        assertThat(conll(ConllUnit.TOKEN, ConllScheme.BIO)).isEqualTo("""
                        -DOCSTART-	news-1	_	O

                        訪	0	1	O
                        😀	1	2	O
                        丹麥	2	4	B-COUNTRY
                        王	4	5	B-ORGANIZATION
                        國駐	5	7	I-ORGANIZATION
                        Jo	8	10	B-PERSON
                        Li	11	13	I-PERSON
                        \\\\	13	14	O

                        """);
    }

    @Test
    void conllTellsEndsAndSingleUnits() throws IOException {
        assertThat(conll(ConllUnit.TOKEN, ConllScheme.BIOES))
                .contains(
                        "丹麥\t2\t4\tS-COUNTRY\n",
                        "王\t4\t5\tB-ORG",
                        "國駐\t5\t7\tE-ORG",
                        "Jo\t8\t10\tB-",
                        "Li\t11\t13\tE-");
    }

    @Test
    void conllWithACharacterALineHasWhiteSpaceToo() throws IOException {
        assertThat(conll(ConllUnit.CHARACTER, ConllScheme.BIOES)).isEqualTo("""
                        -DOCSTART-	news-1	_	O

                        訪	0	1	O
                        😀	1	2	O
                        丹	2	3	B-COUNTRY
                        麥	3	4	E-COUNTRY
                        王	4	5	B-ORGANIZATION
                        國	5	6	I-ORGANIZATION
                        駐	6	7	E-ORGANIZATION
                        \\u3000	7	8	O
                        J	8	9	B-PERSON
                        o	9	10	I-PERSON
                        \\u0020	10	11	I-PERSON
                        L	11	12	I-PERSON
                        i	12	13	E-PERSON
                        \\\\	13	14	O

                        """);
    }

    @Test
    void conllOfTwoColumnsIsWhatMostReadersWant() throws IOException {
        assertThat(write(OutputFormat.CONLL, sample(), "conll", "tag", "text"))
                .startsWith("-DOCSTART-\tO\n\n訪\tO\n😀\tO\n丹麥\tB-COUNTRY\n");
    }

    @Test
    void aWordThatLooksLikeTheBeginningOfADocumentIsNone() throws IOException {
        TaggedArticle tagged =
                new Sample("-DOCSTART-").name("-DOCSTART-", EntityType.PERSON).tagged();
        assertThat(write(OutputFormat.CONLL, tagged, "conll")).endsWith("\n\\u002DDOCSTART-\t0\t10\tB-PERSON\n\n");
    }

    @Test
    void aMentionBesideAllWordsIsNotLost() throws IOException {
        TaggedArticle tagged = new Sample("甲\u200b乙").name("甲", EntityType.GPE).tagged();
        Span invisible = new Span(1, 2);
        Mention mention = new Mention(invisible, "\u200b", EntityType.GPE, 1, Origin.RULE, 0, 0);
        assertThat(write(OutputFormat.CONLL, with(tagged, tagged.sentences(), List.of(mention)), "conll"))
                .endsWith("甲\t0\t1\tO\n\u200b\t1\t2\tB-GPE\n\n");
    }

    @Test
    void tsvHasAMentionALine() throws IOException {
        assertThat(write(OutputFormat.TSV, sample(), "tsv")).isEqualTo("""
                        id	mention	start	end	text	type	score	from	sentence	section	kind	entity	name	nameHans	nameEn	links
                        news-1	m0	2	4	丹麥	COUNTRY	0.75	model	0	0	body	e0	丹麥	丹麥	Denmark	iso3166-1:DK
                        news-1	m1	4	7	王國駐	ORGANIZATION	0.75	model	0	0	body	e1	王國駐	王國駐
                        news-1	m2	8	13	Jo Li	PERSON	0.75	model	0	0	body	e2	Jo Li	Jo Li		wikipedia-en:Jo Li
                        """.replace("王國駐\t王國駐\n", "王國駐\t王國駐\t\t\n"));
    }

    @Test
    void tsvHasTheColumnsThatAreAskedForInItsOwnOrder() throws IOException {
        assertThat(write(OutputFormat.TSV, sample(), "tsv", "type", "text"))
                .isEqualTo("text\ttype\n丹麥\tCOUNTRY\n王國駐\tORGANIZATION\nJo Li\tPERSON\n");
    }

    @Test
    void aCellNeverBreaksItsLine() {
        assertThat(Escapes.cell("a\tb\r\n\\ \u2028\u0085\u0000\u3000😀"))
                .isEqualTo("a\\tb\\r\\n\\\\ \\u2028\\u0085\\u0000\u3000😀");
        assertThat(Escapes.word("a b\u3000\u00a0")).isEqualTo("a\\u0020b\\u3000\\u00A0");
    }

    @Test
    void bratHasTextAndAnnotations() throws IOException {
        assertThat(write(OutputFormat.BRAT, sample(), "txt")).isEqualTo("訪😀丹麥王國駐\u3000Jo Li\\");
        assertThat(write(OutputFormat.BRAT, sample(), "ann"))
                .isEqualTo("T1\tCOUNTRY 2 4\t丹麥\nT2\tORGANIZATION 4 7\t王國駐\nT3\tPERSON 8 13\tJo Li\n");
        assertThat(write(OutputFormat.BRAT, sample(), "ann", "from", "links")).isEqualTo("""
                        T1	COUNTRY 2 4	丹麥
                        N1	Reference T1 iso3166-1:DK	Denmark
                        #1	AnnotatorNotes T1	from=model
                        T2	ORGANIZATION 4 7	王國駐
                        #2	AnnotatorNotes T2	from=model
                        T3	PERSON 8 13	Jo Li
                        N2	Reference T3 wikipedia-en:Jo_Li	Jo Li
                        #3	AnnotatorNotes T3	from=model
                        """);
    }

    @Test
    void bratKeepsItsOffsetsWhateverAReaderMakesOfLineEnds() throws IOException {
        TaggedArticle tagged =
                new Sample("甲\r\n乙\r丙\n丁").name("丁", EntityType.GPE).tagged();
        assertThat(write(OutputFormat.BRAT, tagged, "txt")).isEqualTo("甲 \n乙\n丙\n丁");
        assertThat(write(OutputFormat.BRAT, tagged, "ann")).isEqualTo("T1\tGPE 7 8\t丁\n");
    }

    @Test
    void jsonHasTheFieldsThatAreAskedForAndSaysSo() throws IOException {
        String json = write(OutputFormat.JSON, sample(), "json", "mentions", "text");
        SchemaCheck.assertValid(json);
        JsonNode document = JsonMapper.shared().readTree(json);
        assertThat(document.propertyNames())
                .containsExactly("schemaVersion", "id", "status", "offsetUnit", "fields", "text", "mentions");
        assertThat(document.get("fields").toString()).isEqualTo("[\"text\",\"mentions\"]");
        assertThat(document.at("/mentions/0").has("sentence")).isFalse();
    }

    @Test
    void everyFieldOfJsonCanBeChosen() throws IOException {
        for (String field : OutputFormat.JSON.fields()) {
            SchemaCheck.assertValid(write(OutputFormat.JSONL, sample(), "jsonl", field));
        }
        SchemaCheck.assertInvalid(
                "{\"schemaVersion\":\"1.0\",\"id\":\"x\",\"status\":\"ok\",\"offsetUnit\":\"codePoint\"}");
    }

    @ParameterizedTest
    @CsvSource({"JSON,start", "JSONL,tag", "CONLL,type", "BRAT,text", "TSV,tag", "TSV,''", "TSV,Text"})
    void anUnknownFieldIsAnsweredWithAllThatThereAre(OutputFormat format, String field) {
        assertThatThrownBy(() -> format.writer(options(field))).isInstanceOfSatisfying(UserException.class, fault -> {
            Problem problem = fault.problem();
            assertThat(problem.code()).isEqualTo("FIELD_NOT_KNOWN");
            assertThat(problem.seen()).isEqualTo("'" + field + "'");
            assertThat(problem.expected()).isEqualTo(String.join(", ", format.fields()));
        });
    }

    @Test
    void optionsOfOtherFormatsAreRefused() {
        Set<OutputFormat> all = Set.of(OutputFormat.values());
        for (OutputFormat format : all) {
            boolean isJson = format == OutputFormat.JSON || format == OutputFormat.JSONL;
            requireClash(
                    format, new WriterOptions(true, false, List.of(), Optional.empty(), Optional.empty()), !isJson);
            requireClash(
                    format,
                    new WriterOptions(false, true, List.of(), Optional.empty(), Optional.empty()),
                    format != OutputFormat.JSON);
            requireClash(
                    format,
                    new WriterOptions(false, false, List.of(), Optional.of(ConllUnit.TOKEN), Optional.empty()),
                    format != OutputFormat.CONLL);
            requireClash(
                    format,
                    new WriterOptions(false, false, List.of(), Optional.empty(), Optional.of(ConllScheme.BIO)),
                    format != OutputFormat.CONLL);
        }
        requireClash(
                OutputFormat.JSON,
                new WriterOptions(true, false, List.of("text"), Optional.empty(), Optional.empty()),
                true);
    }

    @Test
    void onlyJsonHasRoomForFailures() {
        for (OutputFormat format : OutputFormat.values()) {
            ArticleWriter writer = format.writer(options());
            boolean isJson = format == OutputFormat.JSON || format == OutputFormat.JSONL;
            assertThat(writer.hasFailures()).isEqualTo(isJson);
            if (!isJson) {
                Problem problem = new Problem("BUG", "a", "b", "c", "d", "e");
                assertThatThrownBy(() -> writer.writeFailure("x", "-", OptionalLong.empty(), problem, System.err))
                        .isInstanceOf(UnsupportedOperationException.class);
            }
            assertThatThrownBy(() -> writer.write(sample(), "doc", System.err))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void requireClash(OutputFormat format, WriterOptions options, boolean isClash) {
        if (!isClash) {
            assertThat(format.writer(options)).isNotNull();
            return;
        }
        assertThatThrownBy(() -> format.writer(options))
                .isInstanceOfSatisfying(
                        UserException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo("OPTIONS_CLASH"));
    }

    private static String conll(ConllUnit unit, ConllScheme scheme) throws IOException {
        WriterOptions options = new WriterOptions(false, false, List.of(), Optional.of(unit), Optional.of(scheme));
        return ReadBack.write(OutputFormat.CONLL.writer(options), sample(), "conll");
    }

    private static String write(OutputFormat format, TaggedArticle article, String extension, String... fields)
            throws IOException {
        return ReadBack.write(format.writer(options(fields)), article, extension);
    }

    private static WriterOptions options(String... fields) {
        return new WriterOptions(false, false, List.of(fields), Optional.empty(), Optional.empty());
    }

    private static TaggedArticle with(TaggedArticle tagged, List<Sentence> sentences, List<Mention> mentions) {
        return new TaggedArticle(
                tagged.article(),
                tagged.layout(),
                tagged.normalized(),
                sentences,
                mentions,
                tagged.entities(),
                tagged.issues(),
                tagged.pipeline());
    }
}
