package org.zhner.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline. */
final class Headline {
    private static final int SHORTEST = 4;

    /** Between a headline and the names of section and site. */
    private static final Pattern SITE = Pattern.compile("^(.{6,}?)(?:\\s+[|\\-–—]\\s+|\\s*[｜|_]\\s*|\\s*::\\s*).*$");

    private Headline() {}

    /** The heading that the page's title begins with or that is the only one, else the title without the site's name. */
    static Optional<String> of(Document document, PageMetadata metadata) {
        Optional<String> title = metadata.title().map(Whitespace::collapse).map(String::strip);
        List<String> headings = document.body().select("h1").stream()
                .map(Element::text)
                .map(String::strip)
                .filter(heading -> heading.length() >= SHORTEST)
                .toList();
        Optional<String> titled = headings.stream()
                .filter(heading -> title.isPresent() && title.get().contains(heading))
                .findFirst();
        if (titled.isPresent()) {
            return titled;
        }
        return title.map(Headline::withoutSite)
                .filter(value -> !value.isEmpty())
                .or(() -> headings.stream().findFirst());
    }

    private static String withoutSite(String title) {
        Matcher matcher = SITE.matcher(title);
        return matcher.matches() ? matcher.group(1) : title;
    }
}
