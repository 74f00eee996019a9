package org.zhner.records;

import org.zhner.article.Surrogates;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes values as metadata has them: as JSON text. */
public final class JsonText {
    private JsonText() {}

    /** {@code value} as a JSON string; halves of characters become U+FFFD. */
    public static String of(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(Surrogates.repaired(value))) + '"';
    }
}
