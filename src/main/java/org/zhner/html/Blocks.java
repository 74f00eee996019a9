package org.zhner.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts a part of a page into blocks, in the order in which they stand. */
final class Blocks implements NodeVisitor {
    /** Readings of characters stand above them, and would stand between them here. */
    private static final Set<String> LEFT_OUT = Set.of("rt", "rp");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;
    private int leftOut;
    private int preformatted;

    private Blocks(Element part) {
        this.owner = part;
    }

    /** The blocks of {@code part}. */
    static List<Block> of(Element part) {
        Blocks blocks = new Blocks(part);
        NodeTraversor.traverse(blocks, part);
        blocks.end(part);
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode found) {
            add(found.getWholeText());
        } else if (node instanceof Element element) {
            if (separates(element)) {
                end(element.normalName().equals("br") ? owner : element);
            }
            links += element.normalName().equals("a") ? 1 : 0;
            leftOut += LEFT_OUT.contains(element.normalName()) ? 1 : 0;
            preformatted += element.normalName().equals("pre") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            leftOut -= LEFT_OUT.contains(element.normalName()) ? 1 : 0;
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (separates(element) && !element.normalName().equals("br")) {
                Element parent = element.parent();
                end(parent == null ? element : parent);
            }
        }
    }

    private void add(String found) {
        if (leftOut > 0) {
            return;
        }
        if (preformatted == 0) {
            append(found);
            return;
        }
        String[] lines = found.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                end(owner);
            }
            append(lines[line]);
        }
    }

    private void append(String found) {
        text.append(found);
        if (links > 0) {
            linked += (int) found.chars()
                    .filter(unit -> !Whitespace.isSpace((char) unit))
                    .count();
        }
    }

    private static boolean separates(Element element) {
        return element.isBlock()
                || switch (element.normalName()) {
                    case "br", "td", "th", "option", "summary", "main", "picture", "article", "body" -> true;
                    default -> false;
                };
    }

    /** What was gathered is a block of the element around it; what comes belongs to {@code next}. */
    private void end(Element next) {
        String collapsed = Whitespace.collapse(text.toString()).strip();
        if (!collapsed.isEmpty() && hasVisible(collapsed)) {
            blocks.add(new Block(owner, collapsed, linked));
        }
        text.setLength(0);
        linked = 0;
        owner = next;
    }

    private static boolean hasVisible(String text) {
        return text.codePoints()
                .anyMatch(codePoint -> !Character.isWhitespace(codePoint)
                        && !Character.isSpaceChar(codePoint)
                        && !Character.isISOControl(codePoint)
                        && Character.getType(codePoint) != Character.FORMAT);
    }
}
