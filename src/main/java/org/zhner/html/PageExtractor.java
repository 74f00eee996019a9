package org.zhner.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhner.article.Surrogates;

/** Extracts the article of a page. */
public final class PageExtractor {
    /** Paragraphs that hold less than this part of what the page's metadata gives as the article are not all of it. */
    private static final int SHARE = 3;

    private PageExtractor() {}

    /** The article in {@code markup}, which may be broken in any way. */
    public static WebPage extract(String markup) {
        Document document = Jsoup.parse(markup);
        LinkedData linked = LinkedData.of(document);
        PageMetadata metadata = new PageMetadata(document, linked);
        Optional<String> headline = Headline.of(document, metadata).map(PageExtractor::clean);
        Clutter.remove(document.body());
        List<String> paragraphs = paragraphs(document.body(), linked);
        return new WebPage(
                paragraphs.isEmpty() ? "" : Surrogates.repaired(text(headline, paragraphs)),
                headline.filter(value -> !value.isEmpty()),
                metadata.author().map(PageExtractor::clean).filter(value -> !value.isEmpty()),
                metadata.date().map(PageExtractor::clean).filter(value -> !value.isEmpty()),
                metadata.site().map(PageExtractor::clean).filter(value -> !value.isEmpty()),
                metadata.url().map(PageExtractor::clean).filter(value -> !value.isEmpty()));
    }

    private static List<String> paragraphs(Element body, LinkedData linked) {
        Element main = MainPart.of(body);
        List<String> found = Blocks.of(main).stream()
                .filter(block -> !block.isLinks())
                .map(Block::text)
                .toList();
        List<String> given = linked.articleBody().stream()
                .flatMap(String::lines)
                .map(PageExtractor::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        return length(found) * SHARE < length(given) ? given : found;
    }

    private static long length(List<String> lines) {
        return lines.stream().mapToLong(String::length).sum();
    }

    /** The headline stands first, and not once more above the first paragraph. */
    private static String text(Optional<String> headline, List<String> paragraphs) {
        List<String> lines = new ArrayList<>(paragraphs);
        headline.filter(value -> !value.isEmpty()).ifPresent(value -> {
            lines.remove(value);
            lines.add(0, value);
        });
        return String.join("\n", lines) + "\n";
    }

    private static String clean(String value) {
        return Whitespace.collapse(Surrogates.repaired(value)).strip();
    }
}
