package org.zhner.tag;

import java.util.List;
import org.zhner.text.AlignedText;

/** Finds the names of one document. Safe for use by many threads. */
public interface MentionFinder {
    /**
     * The mentions of a whole document.
     *
     * @param text the document
     * @param sentences all its sentences, in text order
     * @return sorted by place, disjoint
     */
    List<Mention> find(AlignedText text, List<Sentence> sentences);
}
