package org.zhner.tag;

/** What found a mention. */
public enum Origin {
    /** A statistical model. */
    MODEL,
    /** A list of names that comes with zhner. */
    LEXICON,
    /** A rule. */
    RULE,
    /** The same name, sure elsewhere in the document. */
    ALIAS,
    /** The user's own list. */
    USER
}
