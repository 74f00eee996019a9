package org.zhner.write;

/** What a JSON document may hold beside its head, in its order. */
enum JsonField {
    SOURCE("source"),
    META("meta"),
    LANGUAGE("language"),
    SCRIPT("script"),
    TEXT("text"),
    TEXT_SHA256("textSha256"),
    TEXT_LENGTH("textLength"),
    SECTIONS("sections"),
    SENTENCES("sentences"),
    TOKENS("tokens"),
    MENTIONS("mentions"),
    ENTITIES("entities"),
    ERRORS("errors"),
    PIPELINE("pipeline");

    private final String code;

    JsonField(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
