package org.zhner.write;

/** The columns of a table of mentions, in their order. */
enum TsvField {
    /** The article's. */
    ID("id"),
    MENTION("mention"),
    START("start"),
    END("end"),
    TEXT("text"),
    TYPE("type"),
    SCORE("score"),
    FROM("from"),
    SENTENCE("sentence"),
    SECTION("section"),
    /** The section's. */
    KIND("kind"),
    ENTITY("entity"),
    /** The entity's, as are those that follow. */
    NAME("name"),
    NAME_HANS("nameHans"),
    NAME_EN("nameEn"),
    LINKS("links");

    private final String code;

    TsvField(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
