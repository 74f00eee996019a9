package org.zhner.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields that came with an article and go out with it untouched.
 *
 * @param fields name → value as JSON text, in the order of the input; kept as text so that no number, escape or order
 *     inside a value is changed on the way
 */
public record Metadata(Map<String, String> fields) {
    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
