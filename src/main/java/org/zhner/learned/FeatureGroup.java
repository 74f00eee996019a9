package org.zhner.learned;

/** A kind of evidence, which a model uses or not. Features say which group they belong to, so each can be left out. */
public enum FeatureGroup {
    /** The characters around. */
    CHARACTERS,
    /** What kinds of characters stand around. */
    SHAPES,
    /** Words around, and the place in the word. */
    WORDS,
    /**
     * What CoreNLP's model takes the words around for. Where there is little to learn from, as in Universal NER, this is worth
     * a good deal; with the patterns to learn from it is worth nothing, and costs a quarter of the time.
     */
    LABELS,
    /** Distributional clusters of the words around. */
    CLUSTERS,
    /**
     * Clusters of the vectors of the words and characters around. Where there is little to learn from, as in Universal NER,
     * they add .01 to F1; news gains nothing by them, so the model that comes with zhner does without and is faster.
     */
    VECTORS,
    /** Lists of names that match here or beside. */
    LISTS,
    /** Words and phrases in Latin letters. */
    LATIN,
    /** A bracket with Latin letters that follows. */
    GLOSSES
}
