package org.zhner.label;

import org.zhner.segment.Sentence;

/** What a model knows of the words of a sentence, as 64 bits each that mean the same in every sentence and every run. */
public interface WordEvidence {
    /** The label that the model gives each word. */
    long[] labels(Sentence sentence);

    /** The distributional cluster that each word belongs to, or one value for all words of none. */
    long[] clusters(Sentence sentence);
}
