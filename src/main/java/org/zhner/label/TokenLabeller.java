package org.zhner.label;

import java.util.List;
import org.zhner.segment.Sentence;

/** Gives each word of a sentence a label. Safe for use by many threads. */
public interface TokenLabeller {
    /**
     * One label a token: {@code O}, or the name of a class such as {@code PERSON} or {@code GPE}. Neighbours with one
     * label are one name.
     */
    List<String> label(Sentence sentence);

    /** The same labels and how probable they are; 1 where a labeller cannot tell. */
    default Labelling labelling(Sentence sentence) {
        return Labelling.certain(label(sentence));
    }
}
