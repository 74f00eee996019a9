package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Reading;
import org.zhner.article.Source;
import org.zhner.charset.TextDecoder;
import org.zhner.html.PageExtractor;
import org.zhner.html.WebPage;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.records.Digests;
import org.zhner.records.JsonText;

/** Reads a page as one article: its text is what was extracted. */
final class PageReader {
    private final Opening opening;

    PageReader(Opening opening) {
        this.opening = opening;
    }

    Reading read(InputName origin, InputStream stream) {
        try {
            byte[] bytes = WholeFile.read(stream, opening.limits().page(), origin.uri());
            TextDecoder.Decoded decoded = opening.decoder().decodePage(bytes, origin.uri());
            if (decoded.text().isBlank()) {
                return Opening.reading(
                        origin, InputProblems.empty(origin.uri(), WholeFile.blank(bytes, decoded.text())));
            }
            WebPage page = PageExtractor.extract(decoded.text());
            if (page.text().isEmpty()) {
                return Opening.reading(origin, noText(origin.uri(), decoded.text()));
            }
            Source source = new Source(
                    origin.uri(),
                    OptionalLong.empty(),
                    Source.MediaType.HTML,
                    decoded.charset(),
                    decoded.charsetFrom(),
                    Digests.sha256(bytes));
            return new Reading.Read(new Article(origin.id(), page.text(), source, metadata(page)));
        } catch (IOException cause) {
            return Opening.reading(origin, InputProblems.whileReading(origin.uri(), cause));
        } catch (UserException cause) {
            return Opening.reading(origin, cause.problem());
        }
    }

    private static Metadata metadata(WebPage page) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "headline", page.headline());
        put(fields, "author", page.author());
        put(fields, "date", page.date());
        put(fields, "site", page.site());
        put(fields, "url", page.url());
        return new Metadata(fields);
    }

    private static void put(Map<String, String> fields, String name, Optional<String> value) {
        value.ifPresent(present -> fields.put(name, JsonText.of(present)));
    }

    private static Problem noText(String uri, String markup) {
        return new Problem(
                "NO_ARTICLE_TEXT",
                "the page has no text of an article",
                uri,
                markup.length() + " characters of markup",
                "paragraphs of text in the page itself",
                "if a browser shows some, a script fetches it: save the page from the browser");
    }
}
