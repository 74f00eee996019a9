package org.zhner.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.article.Metadata;
import org.zhner.article.Reading;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.article.Source;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.script.NormalizedText;
import org.zhner.script.Script;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;
import org.zhner.write.JsonOptions;
import org.zhner.write.JsonWriter;

/** Documents, and a tagger and a format that cost little. */
final class Documents {
    static final Provenance PIPELINE = new Provenance("0.0.0", "none", List.of());

    private Documents() {}

    /** Documents d0, d1, … of random length. */
    static List<Reading> of(int count, long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            readings.add(read("d" + index, "新聞".repeat(1 + random.nextInt(40)) + index));
        }
        return readings;
    }

    static Reading read(String id, String text) {
        Source source = new Source(
                "x.jsonl", OptionalLong.of(0), StandardCharsets.UTF_8, Source.CharsetFrom.DECLARED, "0".repeat(64));
        return new Reading.Read(new Article(id, text, source, Metadata.NONE));
    }

    static Reading unreadable(String id) {
        Problem problem = new Problem("FILE_MISSING", "the input does not exist", id, "no such file", "a file", "-");
        return new Reading.Unreadable(id, id, OptionalLong.empty(), problem);
    }

    /** Finds nothing. */
    static TaggedArticle tag(Article article) {
        Span all = new Span(0, article.text().length());
        return new TaggedArticle(
                article,
                new Layout(List.of(new Section(all, SectionKind.BODY, OptionalInt.empty()))),
                new NormalizedText(AlignedText.unchanged(article.text()), Script.UNKNOWN, 0, 0, true),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PIPELINE);
    }

    /** JSON, with accounts of failures. */
    static final class Json implements Format {
        private final JsonWriter writer = new JsonWriter(new JsonOptions(true, false));

        @Override
        public String extension() {
            return "json";
        }

        @Override
        public String extensionOfMany() {
            return "jsonl";
        }

        @Override
        public void write(TaggedArticle article, OutputStream out) throws IOException {
            writer.write(article, out);
        }

        @Override
        public void writeFailure(String id, String uri, OptionalLong record, Problem problem, OutputStream out)
                throws IOException {
            writer.writeFailure(id, uri, record, problem, out);
        }
    }

    /** The text alone, after a head, and nothing of what failed. */
    static final class Text implements Format {
        @Override
        public String extension() {
            return "txt";
        }

        @Override
        public String extensionOfMany() {
            return "txt";
        }

        @Override
        public void begin(OutputStream out) throws IOException {
            out.write("head\n".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(TaggedArticle article, OutputStream out) throws IOException {
            out.write(article.article().text().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void writeFailure(String id, String uri, OptionalLong record, Problem problem, OutputStream out) {
            // no place for it
        }
    }
}
