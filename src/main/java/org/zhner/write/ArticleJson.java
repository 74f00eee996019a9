package org.zhner.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.zhner.article.Section;
import org.zhner.article.Source;
import org.zhner.pipeline.Issue;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.script.NormalizedText;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.tag.Mention;
import org.zhner.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of one tagged article's document, in the order of the schema. */
final class ArticleJson {
    private final JsonGenerator json;
    private final TaggedArticle tagged;
    private final String text;
    private final CodePoints codePoints;

    ArticleJson(JsonGenerator json, TaggedArticle tagged) {
        this.json = json;
        this.tagged = tagged;
        this.text = tagged.article().text();
        this.codePoints = CodePoints.of(text);
    }

    void write(JsonOptions options) {
        Set<JsonField> chosen = options.chosen();
        FailureJson.head(json, tagged.article().id(), tagged.isPartial() ? "partial" : "ok");
        if (!options.fields().isEmpty()) {
            json.writeArrayPropertyStart("fields");
            JsonOptions.FIELDS.stream().filter(options.fields()::contains).forEach(json::writeString);
            json.writeEndArray();
        }
        chosen.forEach(field -> write(field, chosen));
    }

    private void write(JsonField field, Set<JsonField> chosen) {
        switch (field) {
            case SOURCE -> source(tagged.article().source());
            case META -> metadata(tagged.article().metadata().fields());
            case LANGUAGE -> json.writeStringProperty("language", JsonNames.language(tagged.normalized()));
            case SCRIPT -> script(tagged.normalized());
            case TEXT -> json.writeStringProperty("text", text);
            case TEXT_SHA256 -> json.writeStringProperty("textSha256", sha256(text));
            case TEXT_LENGTH -> json.writeNumberProperty("textLength", codePoints.length());
            case SECTIONS -> sections();
            case SENTENCES -> sentences();
            case TOKENS -> tokens();
            case MENTIONS -> mentions(chosen.contains(JsonField.SENTENCES));
            case ENTITIES -> entities();
            case ERRORS -> issues();
            case PIPELINE -> pipeline(tagged.pipeline());
        }
    }

    private void source(Source source) {
        json.writeObjectPropertyStart("source");
        FailureJson.place(json, source.uri(), source.record());
        json.writeStringProperty("mediaType", JsonNames.of(source.mediaType()));
        if (source.mediaType().isExtracted()) {
            json.writeBooleanProperty("extracted", true);
        }
        json.writeStringProperty("charset", source.charset().name());
        json.writeStringProperty("charsetFrom", JsonNames.of(source.charsetFrom()));
        json.writeStringProperty("sha256", source.sha256());
        json.writeEndObject();
    }

    /** A line end inside a JSON value can only be white space between its parts, and would break JSON Lines. */
    private void metadata(Map<String, String> fields) {
        if (fields.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("meta");
        fields.forEach((name, value) -> {
            json.writeName(name);
            json.writeRawValue(value.replace('\n', ' ').replace('\r', ' '));
        });
        json.writeEndObject();
    }

    private void script(NormalizedText normalized) {
        json.writeObjectPropertyStart("script");
        json.writeStringProperty("dominant", JsonNames.of(normalized.script()));
        json.writeNumberProperty("traditional", normalized.traditional());
        json.writeNumberProperty("simplified", normalized.simplified());
        json.writeEndObject();
    }

    private void sections() {
        json.writeArrayPropertyStart("sections");
        for (Section section : tagged.layout().sections()) {
            json.writeStartObject();
            span(section.span());
            json.writeStringProperty("kind", JsonNames.of(section.kind()));
            section.repeatOf().ifPresent(index -> json.writeNumberProperty("repeatOf", index));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sentences() {
        json.writeArrayPropertyStart("sentences");
        for (Sentence sentence : tagged.sentences()) {
            json.writeStartObject();
            span(sentence.span());
            json.writeNumberProperty("section", sentence.section());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void tokens() {
        json.writeArrayPropertyStart("tokens");
        for (Sentence sentence : tagged.sentences()) {
            for (Token token : sentence.tokens()) {
                json.writeStartObject();
                span(token.span());
                json.writeStringProperty("text", token.span().in(text));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void mentions(boolean withSentence) {
        int[] entityOf = MentionOwners.of(tagged);
        json.writeArrayPropertyStart("mentions");
        for (int index = 0; index < entityOf.length; index++) {
            Mention mention = tagged.mentions().get(index);
            json.writeStartObject();
            json.writeStringProperty("id", mentionId(index));
            span(mention.span());
            json.writeStringProperty("text", mention.surface());
            json.writeStringProperty("type", JsonNames.of(mention.type()));
            json.writeNumberProperty("score", Math.round(mention.score() * 10_000) / 10_000.0);
            json.writeStringProperty("from", JsonNames.of(mention.origin()));
            if (withSentence) {
                json.writeNumberProperty("sentence", mention.sentence());
            }
            json.writeNumberProperty("section", mention.section());
            json.writeStringProperty("entity", entityId(entityOf[index]));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entities() {
        json.writeArrayPropertyStart("entities");
        for (int index = 0; index < tagged.entities().size(); index++) {
            json.writeStartObject();
            json.writeStringProperty("id", entityId(index));
            new EntityJson(json).write(tagged.entities().get(index));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void issues() {
        if (tagged.issues().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("errors");
        for (Issue issue : tagged.issues()) {
            json.writeStartObject();
            json.writeStringProperty("code", issue.code());
            json.writeStringProperty("message", issue.message());
            json.writeStringProperty("stage", issue.stage());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pipeline(Provenance pipeline) {
        json.writeObjectPropertyStart("pipeline");
        json.writeStringProperty("name", "zhner");
        json.writeStringProperty("version", pipeline.version());
        json.writeStringProperty("engine", pipeline.engine());
        json.writeArrayPropertyStart("models");
        for (Provenance.ModelFile model : pipeline.models()) {
            json.writeStartObject();
            json.writeStringProperty("role", model.role());
            json.writeStringProperty("name", model.name());
            json.writeStringProperty("sha256", model.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (pipeline.minScore() > 0) {
            json.writeNumberProperty("minScore", pipeline.minScore());
        }
        json.writeEndObject();
    }

    private void span(Span span) {
        json.writeNumberProperty("start", codePoints.before(span.begin()));
        json.writeNumberProperty("end", codePoints.before(span.end()));
    }

    static String mentionId(int index) {
        return "m" + index;
    }

    static String entityId(int index) {
        return "e" + index;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
