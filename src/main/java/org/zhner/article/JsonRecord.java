package org.zhner.article;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One record of JSON Lines.
 *
 * @param id its {@code id}, if it has one; a number counts as its digits
 * @param text its {@code text}; not blank
 * @param metadata every other field
 */
record JsonRecord(Optional<String> id, String text, Metadata metadata) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * Parses one line.
     *
     * @param where named in messages
     * @throws UserException if it is no JSON object with a {@code text}, or holds half a character
     */
    static JsonRecord parse(String line, String where) {
        Map<String, String> fields = new LinkedHashMap<>();
        String id = null;
        String text = null;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, "a JSON object", line, where);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = wellFormed(parser.currentName(), where);
                JsonToken value = parser.nextToken();
                if (name.equals("text")) {
                    require(value == JsonToken.VALUE_STRING, "text that is a string", String.valueOf(value), where);
                    text = wellFormed(parser.getString(), where);
                } else if (name.equals("id") && (value == JsonToken.VALUE_STRING || value.isNumeric())) {
                    id = wellFormed(parser.getString(), where);
                } else {
                    fields.put(name, copy(parser, where));
                }
            }
            require(parser.nextToken() == null, "nothing after the object", "more", where);
        } catch (JacksonException cause) {
            throw broken(cause, where);
        }
        return new JsonRecord(
                Optional.ofNullable(id).filter(given -> !given.isEmpty()), required(text, where), new Metadata(fields));
    }

    private static String copy(JsonParser parser, String where) {
        StringWriter copy = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), copy)) {
            generator.copyCurrentStructureExact(parser);
        }
        return wellFormed(copy.toString(), where);
    }

    private static String required(@Nullable String text, String where) {
        if (text == null) {
            throw problem("TEXT_MISSING", "the record has no text", where, "no field \"text\"", "a field \"text\"");
        }
        if (text.isBlank()) {
            throw problem("EMPTY_TEXT", "the record's text is empty", where, "only white space", "some text");
        }
        return text;
    }

    private static void require(boolean holds, String expected, String seen, String where) {
        if (!holds) {
            String shown = seen.length() <= 60 ? seen : seen.substring(0, 60) + "…";
            throw problem("JSON_UNEXPECTED", "the record is not what it should be", where, shown, expected);
        }
    }

    private static UserException broken(JacksonException cause, String where) {
        var location = cause.getLocation();
        String place = location == null ? where : where + ", column " + location.getColumnNr();
        return problem("JSON_BROKEN", "the record is not JSON", place, cause.getOriginalMessage(), "one JSON object");
    }

    private static UserException problem(String code, String what, String where, String seen, String expected) {
        return new UserException(
                new Problem(code, what, where, seen, expected, "mend the record; the others are read all the same"));
    }

    /** {@code text} if it is well-formed UTF-16, which JSON's escapes do not ensure. */
    private static String wellFormed(String text, String where) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    throw problem(
                            "LONE_SURROGATE",
                            "the record holds half of a character",
                            where,
                            String.format("\\u%04X without its other half", (int) text.charAt(at)),
                            "surrogates in pairs");
                }
                at++;
            }
        }
        return text;
    }
}
