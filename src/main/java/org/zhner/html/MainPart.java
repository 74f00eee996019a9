package org.zhner.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the part of a page that the article is. */
final class MainPart {
    /** The part that is named an article holds at least so much of the page's sentences. */
    private static final double LEAST_NAMED = 0.3;

    /** Going down from it, each step keeps at least so much of them: what is lost are the neighbours. */
    private static final double LEAST_KEPT = 0.8;

    private static final List<String> NAMES =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "[role=article]");

    private final TextSums sentences;

    private MainPart(TextSums sentences) {
        this.sentences = sentences;
    }

    /** The smallest part of {@code body} that holds most of its sentences. */
    static Element of(Element body) {
        MainPart parts = new MainPart(TextSums.of(
                body,
                block -> block.isSentence() && !block.isLinks() ? block.text().length() - block.linked() : 0));
        return parts.below(parts.named(body));
    }

    private Element named(Element body) {
        for (String name : NAMES) {
            Element largest = body;
            int most = 0;
            for (Element element : body.select(name)) {
                if (sentences.of(element) > most) {
                    most = sentences.of(element);
                    largest = element;
                }
            }
            if (most > 0 && most >= LEAST_NAMED * sentences.of(body)) {
                return largest;
            }
        }
        return body;
    }

    private Element below(Element part) {
        Element current = part;
        while (true) {
            Element next = null;
            for (Element child : current.children()) {
                if (sentences.of(child) >= LEAST_KEPT * sentences.of(current)
                        && sentences.of(child) > 0
                        && child.childrenSize() > 0) {
                    next = child;
                }
            }
            if (next == null || next.normalName().equals("p")) {
                return current;
            }
            current = next;
        }
    }
}
