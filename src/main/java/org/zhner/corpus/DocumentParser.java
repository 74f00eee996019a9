package org.zhner.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhner.problem.UserException;
import org.zhner.tag.EntityType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes from a document of zhner's output what a table of entities needs; all else is skipped, not built. */
final class DocumentParser {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Schemes of links that identify a thing across documents, the surest first. */
    private static final List<String> SCHEMES = List.of("iso3166-1", "wikidata", "wikipedia-en", "local");

    private final String where;
    private String status = "";
    private boolean complete;
    private final Map<String, String> surfaces = new HashMap<>();
    private final List<JsonNode> entities = new ArrayList<>();

    private DocumentParser(String where) {
        this.where = where;
    }

    /**
     * The entities of the document {@code text}, one a key; empty if zhner could not tag it.
     *
     * @throws UserException naming file and line, if it is no document of zhner's output
     */
    static Optional<Collection<DocumentEntity>> parse(String text, String file, long line) {
        DocumentParser document = new DocumentParser(file + ", line " + line);
        try (JsonParser parser = MAPPER.createParser(text)) {
            document.read(parser);
            if (parser.nextToken() != null) {
                throw document.fault("more after the document", "one document of zhner's output");
            }
        } catch (JacksonException cause) {
            long at = line + Math.max(0, cause.getLocation().getLineNr() - 1);
            throw new DocumentParser(file + ", line " + at)
                    .fault(String.valueOf(cause.getOriginalMessage()), "JSON, one document of zhner's output");
        }
        return document.finish();
    }

    private void read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw fault("no object", "a JSON object");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "status" -> status = parser.getValueAsString("");
                case "mentions" -> elements(parser, field).forEach(this::addSurface);
                case "entities" -> {
                    entities.addAll(elements(parser, field));
                    complete = true;
                }
                default -> parser.skipChildren();
            }
        }
    }

    private List<JsonNode> elements(JsonParser parser, String field) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw fault(field + " is no array", "an array of objects");
        }
        List<JsonNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode element = parser.readValueAsTree();
            if (!element.isObject()) {
                throw fault("an element of " + field + " is no object", "an array of objects");
            }
            elements.add(element);
        }
        return elements;
    }

    private void addSurface(JsonNode mention) {
        surfaces.put(text(mention, "id"), text(mention, "text"));
    }

    private Optional<Collection<DocumentEntity>> finish() {
        if (status.equals("error")) {
            return Optional.empty();
        }
        if (status.isEmpty() || !complete) {
            throw fault(
                    status.isEmpty() ? "no status" : "no entities",
                    "a document as zhner tag writes it, with status, mentions and entities");
        }
        Map<String, DocumentEntity> byKey = new LinkedHashMap<>();
        for (JsonNode node : entities) {
            DocumentEntity entity = entity(node);
            byKey.merge(entity.key(), entity, DocumentParser::together);
        }
        return Optional.of(byKey.values());
    }

    private DocumentEntity entity(JsonNode node) {
        EntityType type = type(text(node, "type"));
        String name = text(node, "name");
        String link = link(node);
        String key = link.isEmpty()
                ? type.name() + " " + normalised(node.path("nameHans").asString(name))
                : link;
        Map<String, Integer> forms = new LinkedHashMap<>();
        for (JsonNode mention : node.path("mentions")) {
            String surface = surfaces.get(mention.asString(""));
            if (surface == null) {
                throw fault(name + " has the mention " + mention + ", which is not there", "an id of mentions");
            }
            forms.merge(surface, 1, Integer::sum);
        }
        if (forms.isEmpty()) {
            throw fault(name + " has no mentions", "at least one mention an entity");
        }
        return new DocumentEntity(key, type, link, node.path("nameEn").asString(""), name, forms);
    }

    private static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Two entities of a document that share a link are one; the first gives it type and name. */
    private static DocumentEntity together(DocumentEntity one, DocumentEntity other) {
        Map<String, Integer> forms = new LinkedHashMap<>(one.surfaces());
        other.surfaces().forEach((surface, count) -> forms.merge(surface, count, Integer::sum));
        String nameEn = one.nameEn().isEmpty() ? other.nameEn() : one.nameEn();
        return new DocumentEntity(one.key(), one.type(), one.link(), nameEn, one.name(), forms);
    }

    private String link(JsonNode node) {
        for (String scheme : SCHEMES) {
            for (JsonNode link : node.path("links")) {
                if (text(link, "scheme").equals(scheme)) {
                    return scheme + ":" + text(link, "id");
                }
            }
        }
        return "";
    }

    private EntityType type(String name) {
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw fault("the type " + name, "PERSON, COUNTRY, GPE, LOCATION or ORGANIZATION");
    }

    private String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw fault("no text in the field " + field, "a string");
        }
        return value.stringValue();
    }

    private UserException fault(String seen, String expected) {
        return CorpusReader.fault("CORPUS_JSON", where, seen, expected);
    }
}
