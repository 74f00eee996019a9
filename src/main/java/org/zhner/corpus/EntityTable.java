package org.zhner.corpus;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.zhner.corpus.CorpusEntity.Count;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** How a corpus is written. Neither form closes the stream. */
public enum EntityTable {
    /**
     * A line of column names, then a line an entity. Forms of names and entities beside it are {@code name:count},
     * separated by {@code |}; in a name, a backslash stands before : | and itself, and for tab and line end \t and \n.
     */
    TSV {
        @Override
        public void write(Corpus corpus, CorpusQuery query, OutputStream out) throws IOException {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write("entity\ttype\tlink\tnameEn\tdocuments\tmentions\taliases\tcooccurring\n");
            corpus.entities(query, entity -> line(entity, writer));
            writer.flush();
        }

        private void line(CorpusEntity entity, Writer writer) {
            try {
                writer.write(String.join(
                        "\t",
                        cell(entity.entity(), false),
                        entity.type().name(),
                        cell(entity.link(), false),
                        cell(entity.nameEn(), false),
                        Long.toString(entity.documents()),
                        Long.toString(entity.mentions()),
                        list(entity.aliases()),
                        list(entity.cooccurring())));
                writer.write('\n');
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        private String list(List<Count> counts) {
            return counts.stream()
                    .map(count -> cell(count.name(), true) + ":" + count.count())
                    .collect(Collectors.joining("|"));
        }

        private String cell(String value, boolean inList) {
            String plain = value.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
            return inList ? plain.replace("|", "\\|").replace(":", "\\:") : plain;
        }
    },

    /** One object with {@code documents}, {@code failed} and {@code entities}; what is not known is left out. */
    JSON {
        @Override
        public void write(Corpus corpus, CorpusQuery query, OutputStream out) throws IOException {
            JsonGenerator json = JsonMapper.shared().createGenerator(new Open(out));
            json.writeStartObject();
            json.writeNumberProperty("documents", corpus.documents());
            json.writeNumberProperty("failed", corpus.failed());
            json.writeArrayPropertyStart("entities");
            corpus.entities(query, entity -> {
                json.writeRaw('\n');
                object(entity, json);
            });
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }

        private void object(CorpusEntity entity, JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("entity", entity.entity());
            json.writeStringProperty("type", entity.type().name());
            if (!entity.link().isEmpty()) {
                json.writeStringProperty("link", entity.link());
            }
            if (!entity.nameEn().isEmpty()) {
                json.writeStringProperty("nameEn", entity.nameEn());
            }
            json.writeNumberProperty("documents", entity.documents());
            json.writeNumberProperty("mentions", entity.mentions());
            counts("aliases", entity.aliases(), "mentions", json);
            counts("cooccurring", entity.cooccurring(), "documents", json);
            json.writeEndObject();
        }

        private void counts(String field, List<Count> counts, String unit, JsonGenerator json) {
            json.writeArrayPropertyStart(field);
            for (Count count : counts) {
                json.writeStartObject();
                json.writeStringProperty("name", count.name());
                json.writeNumberProperty(unit, count.count());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    };

    /** Writes the entities that {@code query} wants, as UTF-8. */
    public abstract void write(Corpus corpus, CorpusQuery query, OutputStream out) throws IOException;

    /** A stream that a generator may close without harm. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
