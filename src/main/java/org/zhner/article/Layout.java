package org.zhner.article;

import java.util.List;

/**
 * The sections of one article in text order, disjoint.
 *
 * @param sections every non-blank character of the text lies in one of them
 */
public record Layout(List<Section> sections) {
    public Layout {
        sections = List.copyOf(sections);
        for (int index = 1; index < sections.size(); index++) {
            if (sections.get(index).span().begin()
                    < sections.get(index - 1).span().end()) {
                throw new IllegalArgumentException("sections " + (index - 1) + " and " + index + " overlap");
            }
        }
        for (int index = 0; index < sections.size(); index++) {
            if (sections.get(index).repeatOf().orElse(-1) >= index) {
                throw new IllegalArgumentException("section " + index + " repeats one that is not before it");
            }
        }
    }
}
