package org.zhner.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Metadata;
import org.zhner.article.Surrogates;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one record of JSON Lines token by token. Values that are passed through are cut out of the line as they stand,
 * since a parser's numbers and strings forget how they were written ({@code 1e5}, {@code -0}, {@code \/}).
 */
public final class JsonRecord {
    /** The output nests a record's values two levels deeper, and common parsers stop at 500. */
    private static final int DEEPEST = 400;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final String line;
    private final String where;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private @Nullable String id;
    private @Nullable String text;
    private @Nullable String insteadOfText;

    private JsonRecord(JsonParser parser, String line, String where) {
        this.parser = parser;
        this.line = line;
        this.where = where;
    }

    /**
     * What a record holds.
     *
     * @param id its {@code id}, if it has one; a number counts as its digits
     * @param text its {@code text}; empty if {@code problem} is there
     * @param metadata every other field
     * @param problem why this good JSON cannot be an article, if it cannot
     */
    public record Fields(Optional<String> id, String text, Metadata metadata, Optional<Problem> problem) {}

    /**
     * Parses one line.
     *
     * @param where named in messages
     * @throws UserException if it is no JSON object, or holds half a character
     */
    public static Fields parse(String line, String where) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            return new JsonRecord(parser, line, where).parse();
        } catch (StreamConstraintsException cause) {
            throw broken("JSON_TOO_DEEP", cause, "at most " + DEEPEST + " levels", where);
        } catch (JacksonException cause) {
            throw broken("JSON_BROKEN", cause, "one JSON object", where);
        }
    }

    private Fields parse() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UserException(problem("JSON_NOT_OBJECT", "the record is no JSON object", shown(line), "{…}"));
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            field(wellFormed(parser.currentName()));
        }
        if (parser.nextToken() != null) {
            String more =
                    shown(line.substring(offset(parser.currentTokenLocation().getCharOffset())));
            throw new UserException(
                    problem("JSON_TRAILING", "the record goes on after its object", more, "one object a line"));
        }
        Optional<Problem> problem = fault();
        return new Fields(
                Optional.ofNullable(id),
                problem.isPresent() || text == null ? "" : text,
                new Metadata(metadata),
                problem);
    }

    private void field(String name) {
        JsonToken token = parser.nextToken();
        if (name.equals("text")) {
            if (token == JsonToken.VALUE_STRING) {
                text = wellFormed(parser.getString());
            } else {
                insteadOfText = shown(value());
            }
        } else if (name.equals("id") && isId(token)) {
            id = wellFormed(parser.getString());
        } else {
            metadata.put(name, value());
        }
    }

    private boolean isId(JsonToken token) {
        return token.isNumeric()
                || (token == JsonToken.VALUE_STRING && !parser.getString().isEmpty());
    }

    /** The value that begins with the current token, as it stands in the line. */
    private String value() {
        int begin = offset(parser.currentTokenLocation().getCharOffset());
        int depth = 0;
        while (true) {
            JsonToken token = parser.currentToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (!token.isNumeric()) {
                wellFormed(parser.getString());
            }
            if (depth == 0) {
                return line.substring(begin, offset(parser.currentLocation().getCharOffset()));
            }
            parser.nextToken();
        }
    }

    private Optional<Problem> fault() {
        if (insteadOfText != null) {
            return Optional.of(
                    problem("TEXT_NOT_STRING", "the record's text is no string", insteadOfText, "\"text\": \"…\""));
        }
        if (text == null) {
            return Optional.of(
                    problem("TEXT_MISSING", "the record has no text", "no field \"text\"", "a field \"text\""));
        }
        if (text.isBlank()) {
            String seen = text.isEmpty() ? "an empty string" : "only white space";
            return Optional.of(problem("EMPTY_TEXT", "the record's text is empty", seen, "some text"));
        }
        return Optional.empty();
    }

    /** {@code string} if it is well-formed UTF-16, which JSON's escapes do not ensure. */
    private String wellFormed(String string) {
        int half = Surrogates.firstLone(string);
        if (half >= 0) {
            String seen = String.format("\\u%04X without its other half", (int) string.charAt(half));
            throw new UserException(
                    problem("LONE_SURROGATE", "the record holds half of a character", seen, "surrogates in pairs"));
        }
        return string;
    }

    private Problem problem(String code, String what, String seen, String expected) {
        return problem(code, what, where, seen, expected);
    }

    private static Problem problem(String code, String what, String where, String seen, String expected) {
        return new Problem(code, what, where, seen, expected, "mend the record; the others are read all the same");
    }

    private static UserException broken(String code, JacksonException cause, String expected, String where) {
        var location = cause.getLocation();
        String place = location == null ? where : where + ", column " + location.getColumnNr();
        String what = code.equals("JSON_TOO_DEEP") ? "the record is nested too deep" : "the record is not JSON";
        return new UserException(
                problem(code, what, place, Surrogates.repaired(cause.getOriginalMessage()), expected), cause);
    }

    private static String shown(String json) {
        if (json.length() <= 60) {
            return json;
        }
        int end = Character.isHighSurrogate(json.charAt(59)) ? 59 : 60;
        return json.substring(0, end) + "…";
    }

    /** Lines are strings, so their offsets fit. */
    private static int offset(long charOffset) {
        return Math.toIntExact(charOffset);
    }
}
