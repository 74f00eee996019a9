package org.zhner.html;

import java.util.Optional;

/**
 * The article on a page. All strings are well-formed and not empty, but for the text of a page without an article.
 *
 * @param text the headline, if there is one, and each paragraph on a line of its own; empty if there is no paragraph
 * @param headline as on the page or in its metadata, without the site's name
 * @param author names as the page gives them
 * @param date of publication, as the page writes it
 * @param site name of the site
 * @param url that the page gives as its own
 */
public record WebPage(
        String text,
        Optional<String> headline,
        Optional<String> author,
        Optional<String> date,
        Optional<String> site,
        Optional<String> url) {}
