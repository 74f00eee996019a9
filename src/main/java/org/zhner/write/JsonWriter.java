package org.zhner.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON documents that follow {@link Schema}: UTF-8, fields in a fixed order, a line feed after each document. The
 * same article gives the same bytes. Offsets are code points of the article's text.
 */
public final class JsonWriter implements ArticleWriter {
    private static final String JSON = "json";
    private static final String JSON_LINES = "jsonl";

    private final JsonOptions options;
    private final String extension;
    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // a document that fails half-way must not look whole
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Documents in files of their own end in {@code .json}. */
    public JsonWriter(JsonOptions options) {
        this(options, JSON);
    }

    private JsonWriter(JsonOptions options, String extension) {
        this.options = options;
        this.extension = extension;
    }

    /** A writer of documents that are one line each, also where there is one in a file: {@code .jsonl}. */
    static JsonWriter lines(JsonOptions options) {
        return new JsonWriter(options, JSON_LINES);
    }

    @Override
    public List<String> extensions() {
        return List.of(extension);
    }

    @Override
    public Optional<String> extensionOfMany() {
        return options.pretty() ? Optional.empty() : Optional.of(JSON_LINES);
    }

    @Override
    public void write(TaggedArticle article, String ending, OutputStream out) throws IOException {
        requireExtension(ending);
        write(article, out);
    }

    /**
     * Writes one tagged article and flushes {@code out}, which stays open.
     *
     * @throws IOException if {@code out} cannot take it, as on a full disk
     * @throws IllegalArgumentException if a mention belongs to no entity, or an offset lies inside a character
     */
    public void write(TaggedArticle article, OutputStream out) throws IOException {
        document(out, json -> new ArticleJson(json, article).write(options));
    }

    @Override
    public boolean hasFailures() {
        return true;
    }

    @Override
    public void writeFailure(String id, String uri, OptionalLong record, Problem problem, OutputStream out)
            throws IOException {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a failed article needs an id");
        }
        document(out, json -> new FailureJson(json).write(id, uri, record, problem));
    }

    private void document(OutputStream out, Consumer<JsonGenerator> fields) throws IOException {
        try (JsonGenerator json = factory.createGenerator(new Context(options.pretty()), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        }
    }

    /** Tells a generator whether to indent: by two spaces and with line feeds, whatever the system. */
    private static final class Context extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        private final boolean pretty;

        private Context(boolean pretty) {
            this.pretty = pretty;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return pretty;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            if (!pretty) {
                return super.getPrettyPrinter();
            }
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(INDENTER);
            printer.indentObjectsWith(INDENTER);
            return printer;
        }
    }
}
