package org.zhner.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Source;

/** The text that everything is timed on: made-up news of our own, Traditional and Simplified, in {@code news.txt}. */
final class News {
    static final Article ARTICLE = read();

    /** Its length in code points. */
    static final int CHARACTERS =
            ARTICLE.text().codePointCount(0, ARTICLE.text().length());

    private News() {}

    private static Article read() {
        try (InputStream bytes = Objects.requireNonNull(News.class.getResourceAsStream("news.txt"), "news.txt")) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            Source source = new Source(
                    "news.txt",
                    OptionalLong.empty(),
                    StandardCharsets.UTF_8,
                    Source.CharsetFrom.DECLARED,
                    "0".repeat(64));
            return new Article("news", text, source, Metadata.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
