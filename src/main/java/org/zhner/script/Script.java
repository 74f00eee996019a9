package org.zhner.script;

/** The Chinese script that a document is written in, by what it mostly holds. */
public enum Script {
    HANS,
    HANT,
    MIXED,
    /** Nothing in it belongs to one script only. */
    UNKNOWN
}
