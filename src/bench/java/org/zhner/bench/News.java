package org.zhner.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Source;

/**
 * The text that everything is timed on: the golden samples that are UTF-8, one after the other. Each stands there once,
 * since an engine may be quicker at what it has just read.
 */
final class News {
    private static final List<String> SAMPLES = List.of(
            "taiwan-politics",
            "mainland-diplomacy",
            "hongkong-finance",
            "mainland-market-report",
            "interview",
            "scraped-page",
            "supplementary");

    static final Article ARTICLE = article();

    /** Its length in code points. */
    static final int CHARACTERS =
            ARTICLE.text().codePointCount(0, ARTICLE.text().length());

    private News() {}

    private static Article article() {
        String text = SAMPLES.stream().map(News::read).collect(Collectors.joining("\n"));
        Source source = new Source(
                "golden", OptionalLong.empty(), StandardCharsets.UTF_8, Source.CharsetFrom.DECLARED, "0".repeat(64));
        return new Article("news", text, source, Metadata.NONE);
    }

    private static String read(String name) {
        String path = "/golden/" + name + ".txt";
        try (InputStream bytes = Objects.requireNonNull(News.class.getResourceAsStream(path), path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
