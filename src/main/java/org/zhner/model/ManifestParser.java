package org.zhner.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a manifest token by token: data binding would take longer than all else that opening a tagger does. */
final class ManifestParser {
    private final JsonParser parser;

    private ManifestParser(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The manifest that {@code json} holds.
     *
     * @throws IllegalArgumentException if something is missing or is not what it should be
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    static Manifest parse(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            return new ManifestParser(parser).manifest();
        }
    }

    private Manifest manifest() {
        int format = 0;
        Manifest.Jar jar = null;
        List<Manifest.Entry> files = new ArrayList<>();
        require(JsonToken.START_OBJECT, parser.nextToken());
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "format" -> {
                    format = parser.getIntValue();
                    if (format != Manifest.FORMAT) {
                        return new Manifest(
                                format, new Manifest.Jar("", 0, "", ""), List.of()); // its fields are others
                    }
                }
                case "jar" -> jar = jar(object());
                case "files" -> {
                    require(JsonToken.START_ARRAY, value);
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        files.add(entry(object()));
                    }
                }
                default -> throw new IllegalArgumentException("there is no field " + name);
            }
        }
        if (jar == null) {
            throw new IllegalArgumentException("the field jar is missing");
        }
        return new Manifest(format, jar, files);
    }

    private static Manifest.Jar jar(Map<String, String> fields) {
        return new Manifest.Jar(
                required(fields, "coordinate"),
                Long.parseLong(required(fields, "size")),
                required(fields, "sha256"),
                required(fields, "licence"));
    }

    private static Manifest.Entry entry(Map<String, String> fields) {
        return new Manifest.Entry(
                required(fields, "role"),
                required(fields, "path"),
                Long.parseLong(required(fields, "size")),
                required(fields, "sha256"),
                Manifest.FileOrigin.valueOf(required(fields, "origin")),
                fields.get("jarEntry"),
                fields.get("engine"),
                required(fields, "licence"));
    }

    /** The fields of a flat object, at whose beginning the parser stands; those that are null are left out. */
    private Map<String, String> object() {
        require(JsonToken.START_OBJECT, parser.currentToken());
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(name, parser.getString());
            }
        }
        return fields;
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the field " + name + " is missing");
        }
        return value;
    }

    private static void require(JsonToken expected, @Nullable JsonToken seen) {
        if (seen != expected) {
            throw new IllegalArgumentException("there is " + seen + " in place of " + expected);
        }
    }
}
