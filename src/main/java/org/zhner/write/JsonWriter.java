package org.zhner.write;

import java.io.IOException;
import java.io.OutputStream;
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
public final class JsonWriter {
    private final JsonOptions options;
    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // a document that fails half-way must not look whole
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    public JsonWriter(JsonOptions options) {
        this.options = options;
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

    /**
     * Writes the account of an article that could not be read or tagged and flushes {@code out}, which stays open.
     *
     * @param id names the article; not empty
     * @param uri as in {@link org.zhner.article.Source#uri()}
     * @param record as in {@link org.zhner.article.Source#record()}
     * @throws IOException if {@code out} cannot take it, as on a full disk
     */
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
