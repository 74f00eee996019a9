package org.zhner.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object of a line, whose fields are asked for by type: what is missing or of another type is a fault in that
 * line.
 *
 * @param line where it stands
 * @param node the object
 */
record GoldRecord(GoldFile.Line line, JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The object that {@code line} holds. */
    static GoldRecord parse(GoldFile.Line line) {
        try {
            return object(line, MAPPER.readTree(line.text()));
        } catch (JacksonException e) {
            int number = line.number() + Math.max(0, e.getLocation().getLineNr() - 1);
            throw new GoldFile.Line(line.file(), number, line.text())
                    .fault("GOLD_JSON", "A line is not JSON", e.getOriginalMessage(), "one JSON object");
        }
    }

    private static GoldRecord object(GoldFile.Line line, JsonNode node) {
        if (!node.isObject()) {
            throw line.fault("GOLD_JSON", "A value is not a JSON object", shorten(node), "an object: {…}");
        }
        return new GoldRecord(line, node);
    }

    boolean has(String field) {
        return node.has(field);
    }

    String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw fault(field, "a string");
        }
        return value.stringValue();
    }

    String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    long integer(String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw fault(field, "a whole number");
        }
        return value.longValue();
    }

    OptionalDouble number(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber()) {
            throw fault(field, "a number");
        }
        return OptionalDouble.of(value.doubleValue());
    }

    List<GoldRecord> objects(String field) {
        List<GoldRecord> objects = new ArrayList<>();
        for (JsonNode element : array(field)) {
            objects.add(object(line, element));
        }
        return objects;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(field)) {
            texts.add(Optional.ofNullable(element.isString() ? element.stringValue() : null)
                    .orElseThrow(() -> fault(field, "an array of strings")));
        }
        return texts;
    }

    private JsonNode array(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray()) {
            throw fault(field, "an array");
        }
        return value;
    }

    private RuntimeException fault(String field, String expected) {
        String seen = has(field) ? shorten(node.get(field)) : "nothing";
        return line.fault("GOLD_JSON", "The field " + field + " is missing or of another kind", seen, expected);
    }

    private static String shorten(JsonNode node) {
        String text = node.toString();
        return text.codePointCount(0, text.length()) <= 80
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
    }
}
