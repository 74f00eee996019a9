package org.zhner.lexicon;

/** What an entry of the knowledge table is; a subset of the types of mentions, which this package must not know. */
public enum NameType {
    PERSON,
    ORGANIZATION
}
