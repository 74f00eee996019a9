package org.zhner.write;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How to write JSON.
 *
 * @param compact leaves out sentences and tokens, by far the largest part
 * @param pretty spreads a document over indented lines; without it a document is one line, as JSON Lines wants
 * @param fields the only fields that are written beside the head, as they are called in JSON; all if empty
 */
public record JsonOptions(boolean compact, boolean pretty, List<String> fields) {
    /** Every field that can be chosen. */
    static final List<String> FIELDS =
            Stream.of(JsonField.values()).map(JsonField::code).toList();

    public JsonOptions {
        fields = List.copyOf(fields);
    }

    public JsonOptions(boolean compact, boolean pretty) {
        this(compact, pretty, List.of());
    }

    /** The fields to write. An error is written, chosen or not. */
    Set<JsonField> chosen() {
        Set<JsonField> chosen = EnumSet.allOf(JsonField.class);
        if (compact) {
            chosen.removeAll(Set.of(JsonField.SENTENCES, JsonField.TOKENS));
        }
        if (!fields.isEmpty()) {
            chosen.removeIf(field -> field != JsonField.ERRORS && !fields.contains(field.code()));
        }
        return chosen;
    }
}
