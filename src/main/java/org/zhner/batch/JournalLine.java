package org.zhner.batch;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of a journal: JSON, and a line feed that says the line is whole. */
sealed interface JournalLine {
    /** A run begins, which lays its output out like this. */
    record Run(String zhner, String layout) implements JournalLine {}

    /**
     * A document is done.
     *
     * @param place its files' name without extension, or its shard's name and its index in it
     * @param digest of the document in its run
     * @param bytes of its files together, or of it in its shard before packing
     */
    record Document(String place, String id, String digest, State state, long bytes) implements JournalLine {}

    /** A shard is whole: of its documents, those before this line hold. */
    record Shard(String shard, int documents, long bytes) implements JournalLine {}

    /** What a document came to. */
    enum State {
        TAGGED("tagged", 0),
        PARTIAL("partial", 1),
        FAILED("failed", 2);

        private final String code;
        private final int number;

        State(String code, int number) {
            this.code = code;
            this.number = number;
        }

        /** For an index in memory; 0 to 3. */
        int number() {
            return number;
        }

        static State of(int number) {
            return number == 0 ? TAGGED : number == 1 ? PARTIAL : FAILED;
        }

        static State of(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no state " + code));
        }
    }

    /** Its bytes. */
    default byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            if (this instanceof Run run) {
                json.writeStringProperty("zhner", run.zhner());
                json.writeStringProperty("layout", run.layout());
            } else if (this instanceof Document document) {
                json.writeStringProperty("place", document.place());
                json.writeStringProperty("id", document.id());
                json.writeStringProperty("digest", document.digest());
                json.writeStringProperty("state", document.state().code);
                json.writeNumberProperty("bytes", document.bytes());
            } else if (this instanceof Shard shard) {
                json.writeStringProperty("shard", shard.shard());
                json.writeNumberProperty("documents", shard.documents());
                json.writeNumberProperty("bytes", shard.bytes());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /**
     * Reads a line.
     *
     * @throws RuntimeException of some kind if it is none
     */
    static JournalLine parse(byte[] line) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            Fields fields = new Fields();
            require(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.set(name, json.getString());
            }
            require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
            return fields.line();
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no line of a journal");
        }
    }

    /** The fields of a line as they come. */
    final class Fields {
        private String zhner = "";
        private String layout = "";
        private String place = "";
        private String id = "";
        private String digest = "";
        private String state = "";
        private String shard = "";
        private int documents;
        private long bytes = -1;

        private Fields() {}

        private void set(String name, String value) {
            switch (name) {
                case "zhner" -> zhner = value;
                case "layout" -> layout = value;
                case "place" -> place = value;
                case "id" -> id = value;
                case "digest" -> digest = value;
                case "state" -> state = value;
                case "shard" -> shard = value;
                case "documents" -> documents = Integer.parseInt(value);
                case "bytes" -> bytes = Long.parseLong(value);
                default -> throw new IllegalArgumentException("no field of a journal: " + name);
            }
        }

        private JournalLine line() {
            if (!layout.isEmpty()) {
                return new Run(zhner, layout);
            }
            require(bytes >= 0);
            if (!shard.isEmpty()) {
                return new Shard(shard, documents, bytes);
            }
            require(!place.isEmpty() && digest.length() == 64);
            return new Document(place, id, digest, State.of(state), bytes);
        }
    }
}
