package org.zhner.html;

import java.util.IdentityHashMap;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a part holds, with all elements in it. */
final class TextSums implements NodeVisitor {
    private final IdentityHashMap<Element, Integer> sums = new IdentityHashMap<>();

    private TextSums() {}

    /** The sums of what {@code length} gives for each block of {@code part}. */
    static TextSums of(Element part, ToIntFunction<Block> length) {
        TextSums sums = new TextSums();
        for (Block block : Blocks.of(part)) {
            sums.add(block.owner(), length.applyAsInt(block));
        }
        NodeTraversor.traverse(sums, part);
        return sums;
    }

    int of(Element element) {
        return sums.getOrDefault(element, 0);
    }

    private void add(Element element, int length) {
        if (length > 0) {
            sums.put(element, of(element) + length);
        }
    }

    @Override
    public void head(Node node, int depth) {
        // Children come first.
    }

    @Override
    public void tail(Node node, int depth) {
        Element parent = node.parentElement();
        if (node instanceof Element element && depth > 0 && parent != null) {
            add(parent, of(element));
        }
    }
}
