package org.zhner.write;

import org.zhner.article.SectionKind;
import org.zhner.article.Source.CharsetFrom;
import org.zhner.article.Source.MediaType;
import org.zhner.entity.EnglishName;
import org.zhner.script.NormalizedText;
import org.zhner.script.Script;
import org.zhner.tag.EntityType;
import org.zhner.tag.Origin;

/** What the constants of the code are called in JSON. They are spelt out, so that renaming a constant changes no output. */
final class JsonNames {
    private JsonNames() {}

    static String of(CharsetFrom charsetFrom) {
        return switch (charsetFrom) {
            case BOM -> "bom";
            case OPTION -> "option";
            case DETECTED -> "detected";
            case DECLARED -> "declared";
        };
    }

    static String of(MediaType mediaType) {
        return switch (mediaType) {
            case TEXT -> "text/plain";
            case HTML -> "text/html";
            case JSON_LINES -> "application/x-ndjson";
            case CSV -> "text/csv";
            case TSV -> "text/tab-separated-values";
        };
    }

    static String of(SectionKind kind) {
        return switch (kind) {
            case HEADLINE -> "headline";
            case BYLINE -> "byline";
            case BODY -> "body";
            case BOILERPLATE -> "boilerplate";
            case REPEAT -> "repeat";
        };
    }

    static String of(Script script) {
        return switch (script) {
            case HANS -> "Hans";
            case HANT -> "Hant";
            case MIXED -> "mixed";
            case UNKNOWN -> "unknown";
        };
    }

    static String of(EnglishName.From from) {
        return switch (from) {
            case LINK -> "link";
            case COUNTRY -> "country";
            case GLOSS -> "gloss";
        };
    }

    static String of(EntityType type) {
        return switch (type) {
            case PERSON -> "PERSON";
            case COUNTRY -> "COUNTRY";
            case GPE -> "GPE";
            case LOCATION -> "LOCATION";
            case ORGANIZATION -> "ORGANIZATION";
        };
    }

    static String of(Origin origin) {
        return switch (origin) {
            case MODEL -> "model";
            case LEXICON -> "lexicon";
            case RULE -> "rule";
            case ALIAS -> "alias";
            case USER -> "user";
        };
    }

    /** The BCP 47 tag of a text: Chinese where it has Han characters, in a script where one dominates. */
    static String language(NormalizedText text) {
        if (!text.hasHan()) {
            return "und";
        }
        return switch (text.script()) {
            case HANT -> "zh-Hant";
            case HANS -> "zh-Hans";
            case MIXED, UNKNOWN -> "zh";
        };
    }
}
