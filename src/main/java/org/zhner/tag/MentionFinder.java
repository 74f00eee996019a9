package org.zhner.tag;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.zhner.segment.Sentence;
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
    default List<Mention> find(AlignedText text, List<Sentence> sentences) {
        return find(text, sentences, () -> false);
    }

    /**
     * The mentions of a document, found within a time.
     *
     * @param isTimeUp asked now and then; once it says yes, the sentences that are left give no mentions of their own
     */
    List<Mention> find(AlignedText text, List<Sentence> sentences, BooleanSupplier isTimeUp);
}
