package org.zhner.write;

import java.util.OptionalLong;
import org.zhner.problem.Problem;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of a document of status {@code error}. */
record FailureJson(JsonGenerator json) {
    void write(String id, String uri, OptionalLong record, Problem problem) {
        head(json, id, "error");
        json.writeObjectPropertyStart("source");
        place(json, uri, record);
        json.writeEndObject();
        json.writeArrayPropertyStart("errors");
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("message", problem.line());
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Writes the fields that every document begins with. */
    static void head(JsonGenerator json, String id, String status) {
        json.writeStringProperty("schemaVersion", "1.0");
        json.writeStringProperty("id", id);
        json.writeStringProperty("status", status);
        json.writeStringProperty("offsetUnit", "codePoint");
    }

    /** Writes the fields of a source that are known before it is read. */
    static void place(JsonGenerator json, String uri, OptionalLong record) {
        json.writeStringProperty("uri", uri);
        if (record.isPresent()) {
            json.writeNumberProperty("record", record.getAsLong());
        }
    }
}
