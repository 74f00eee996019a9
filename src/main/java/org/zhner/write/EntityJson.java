package org.zhner.write;

import java.util.List;
import org.zhner.entity.Entity;
import org.zhner.entity.Link;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of one entity, except its id. */
record EntityJson(JsonGenerator json) {
    void write(Entity entity) {
        json.writeStringProperty("type", JsonNames.of(entity.type()));
        json.writeStringProperty("name", entity.name());
        json.writeStringProperty("nameHans", entity.nameHans());
        entity.nameEn().ifPresent(english -> {
            json.writeStringProperty("nameEn", english.text());
            json.writeStringProperty("nameEnFrom", JsonNames.of(english.from()));
        });
        strings("aliases", entity.aliases().stream().distinct().toList());
        strings(
                "mentions",
                entity.mentions().stream().map(ArticleJson::mentionId).toList());
        links(entity.links());
        json.writeNumberProperty("salience", Math.round(entity.salience() * 10_000) / 10_000.0);
        json.writeObjectPropertyStart("counts");
        entity.counts().forEach((kind, count) -> json.writeNumberProperty(JsonNames.of(kind), count));
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void links(List<Link> links) {
        json.writeArrayPropertyStart("links");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringProperty("scheme", link.scheme().code());
            json.writeStringProperty("id", link.id());
            if (!link.label().isEmpty()) {
                json.writeStringProperty("label", link.label());
            }
            link.score().ifPresent(score -> json.writeNumberProperty("score", score));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
