package org.zhner.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org. Blocks that are no JSON count as absent: many
 * pages have one.
 */
record LinkedData(
        Optional<String> headline, Optional<String> author, Optional<String> date, Optional<String> articleBody) {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> TYPES = List.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "BlogPosting",
            "AnalysisNewsArticle",
            "OpinionNewsArticle");

    static LinkedData of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            for (JsonNode node : nodes(script.data())) {
                if (isArticle(node.path("@type"))) {
                    return new LinkedData(
                            string(node.path("headline")),
                            names(node.path("author")),
                            string(node.path("datePublished")),
                            string(node.path("articleBody")));
                }
            }
        }
        return new LinkedData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The top of a block, what it lists, and what its graph holds. */
    private static List<JsonNode> nodes(String json) {
        JsonNode top;
        try {
            top = JSON.readTree(json);
        } catch (JacksonException cause) {
            return List.of();
        }
        List<JsonNode> nodes = new ArrayList<>();
        for (JsonNode node : top.isArray() ? top : List.of(top)) {
            nodes.add(node);
            node.path("@graph").forEach(nodes::add);
        }
        return nodes;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (one.isString() && TYPES.contains(one.asString())) {
                    return true;
                }
            }
        }
        return type.isString() && TYPES.contains(type.asString());
    }

    private static Optional<String> string(JsonNode node) {
        return node.isString() && !node.asString().isBlank() ? Optional.of(node.asString()) : Optional.empty();
    }

    /** One author or several, each by name or as an object that has one. */
    private static Optional<String> names(JsonNode author) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            string(one).or(() -> string(one.path("name"))).ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names.stream().collect(Collectors.joining("、")));
    }
}
