package org.zhner.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: linked data first, then its meta elements, then marks in its text. */
record PageMetadata(Document document, LinkedData linked) {
    private static final List<String> AUTHORS = List.of(
            "meta[property=article:author]",
            "meta[name=author]",
            "meta[name=dc.creator]",
            "meta[name=byl]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]");

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:published_time]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=dc.date]",
            "meta[name=date]",
            "[itemprop=datePublished]",
            "time[datetime]",
            "time");

    /** What the page is called when it is shared, or in the title of its window. */
    Optional<String> title() {
        return linked.headline()
                .or(() -> first(List.of("meta[property=og:title]", "meta[name=twitter:title]"), value -> true))
                .or(() -> Optional.of(document.title()).filter(title -> !title.isBlank()));
    }

    /** Not one that is an address. */
    Optional<String> author() {
        return linked.author().or(() -> first(AUTHORS, value -> !value.contains("://")));
    }

    Optional<String> date() {
        return linked.date().or(() -> first(DATES, value -> value.chars().anyMatch(Character::isDigit)));
    }

    Optional<String> site() {
        return first(List.of("meta[property=og:site_name]", "meta[name=application-name]"), value -> true);
    }

    Optional<String> url() {
        return first(List.of("link[rel=canonical]", "meta[property=og:url]"), value -> true);
    }

    private Optional<String> first(List<String> places, Predicate<String> isWanted) {
        for (String place : places) {
            for (Element element : document.select(place)) {
                String value = value(element);
                if (!value.isBlank() && isWanted.test(value)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"content", "datetime", "href"}) {
            if (element.hasAttr(attribute)
                    && !(attribute.equals("href") && element.normalName().equals("a"))) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }
}
