package org.zhner.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What on a page is not its article, told by element, attribute and the words in class and id. */
final class Clutter implements NodeVisitor {
    /** Never text of an article. */
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "datalist",
            "dialog",
            "menu",
            "link",
            "meta",
            "title",
            "map");

    /** Around articles, not in them; but some pages are all inside one. */
    private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "form");

    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "complementary", "contentinfo", "search", "menu", "menubar", "dialog", "alert");

    private static final Set<String> WORDS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "sidemenu",
            "aside",
            "related",
            "relation",
            "relate",
            "recommend",
            "recommended",
            "recommendation",
            "recommendations",
            "share",
            "sharing",
            "social",
            "ad",
            "ads",
            "adv",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "adsense",
            "adsbygoogle",
            "banner",
            "sponsor",
            "sponsored",
            "promo",
            "promotion",
            "newsletter",
            "subscribe",
            "subscription",
            "popup",
            "modal",
            "overlay",
            "cookie",
            "cookies",
            "consent",
            "footer",
            "pagination",
            "pager",
            "paging",
            "tags",
            "keywords",
            "toolbar",
            "tool",
            "tools",
            "widget",
            "hot",
            "ranking",
            "rank",
            "trending",
            "popular",
            "readmore",
            "copyright",
            "login",
            "signup",
            "search",
            "outbrain",
            "taboola",
            "skip");

    /** What readers write may be longer than the article. */
    private static final Set<String> COMMENTS = Set.of("comment", "comments", "disqus", "fbcomments", "guestbook");

    private static final Set<String> KEPT = Set.of("html", "body", "main", "article");

    private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Pattern WORD_ENDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    /** An article without the comments has at least so many characters. */
    private static final int SHORTEST_ARTICLE = 60;

    private final List<Element> never = new ArrayList<>();
    private final List<Element> comments = new ArrayList<>();
    private final List<Element> doubtful = new ArrayList<>();

    private Clutter() {}

    /** Takes it out of {@code body}. */
    static void remove(Element body) {
        Clutter clutter = new Clutter();
        NodeTraversor.traverse(clutter, body);
        for (int last = clutter.never.size() - 1; last >= 0; last--) {
            clutter.never.get(last).remove(); // from the end, since what stands behind it is counted anew each time
        }
        clutter.removeUnlessMost(body);
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element) || depth == 0) {
            return;
        }
        String name = element.normalName();
        if (NEVER.contains(name) || isHidden(element)) {
            never.add(element);
        } else if (!KEPT.contains(name)) {
            List<String> words = words(element);
            if (words.stream().anyMatch(COMMENTS::contains)) {
                comments.add(element);
            } else if (AROUND.contains(name)
                    || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                    || words.stream().anyMatch(WORDS::contains)
                    || (name.equals("header") && isOutside(element))) {
                doubtful.add(element);
            }
        }
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDING.matcher(element.attr("style")).find();
    }

    private static boolean isOutside(Element header) {
        return header.closest("article, main, [itemprop=articleBody]") == null;
    }

    private static List<String> words(Element element) {
        String names = element.className() + " " + element.id();
        return names.isBlank()
                ? List.of()
                : Arrays.stream(WORD_ENDS.split(names))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** A name may mislead, so nothing goes that holds most of what is there. */
    private void removeUnlessMost(Element body) {
        TextSums lengths = TextSums.of(body, block -> block.text().length() - block.linked());
        int all = lengths.of(body);
        for (Element element : comments) {
            int length = lengths.of(element);
            if (all - length >= SHORTEST_ARTICLE || length <= all / 2) {
                element.remove();
            }
        }
        for (Element element : doubtful) {
            if (lengths.of(element) <= all / 2) {
                element.remove();
            }
        }
    }
}
