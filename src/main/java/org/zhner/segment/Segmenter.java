package org.zhner.segment;

import java.util.List;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Cuts text into sentences of words. Safe for use by many threads. */
public interface Segmenter {
    /**
     * The sentences of one section.
     *
     * @param text the whole document
     * @param section index of the section in the layout, noted in each sentence
     * @param normalised the part to cut, in UTF-16 units of the normalised text
     * @return in text order; every character that is neither white space nor a control lies in a token
     */
    List<Sentence> segment(AlignedText text, int section, Span normalised);
}
