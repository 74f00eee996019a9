package org.zhner.input;

/** What the user says that the documents in the inputs are. */
public enum InputFormat {
    /** Told by each file's bytes and name. */
    AUTO,
    TEXT,
    HTML,
    JSONL,
    CSV,
    /** Fields between tabs, a record a line, without quoting. */
    TSV
}
