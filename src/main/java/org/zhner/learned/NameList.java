package org.zhner.learned;

/** A list of names that a model knows. Their order is part of the format of models. */
public enum NameList {
    /** Countries and territories. */
    COUNTRY,
    /** People of the knowledge table. */
    KNOWN_PERSON,
    /** Institutions of the knowledge table. */
    KNOWN_ORGANIZATION,
    /** Last parts of the transliterated names of the knowledge table. */
    KNOWN_LAST_NAME,
    /** Parts of names that are written in Chinese by their sound. */
    NAME_PART,
    /** Places with names of three characters or more. */
    PLACE,
    /** Places with names of two characters. */
    SHORT_PLACE,
    /** A dictionary's places. */
    DICTIONARY_LOCATION,
    /** A dictionary's people. */
    DICTIONARY_PERSON,
    /** A dictionary's organisations. */
    DICTIONARY_ORGANIZATION,
    /** Places that are named differently from region to region. */
    REGIONAL_LOCATION,
    /** People whose names differ from region to region. */
    REGIONAL_PERSON,
    /** Organisations whose names differ from region to region. */
    REGIONAL_ORGANIZATION,
    /** Other things whose names differ from region to region. */
    REGIONAL_OTHER,
    /** Parts of people's names in Latin letters. */
    LATIN_NAME_PART,
    /** Places in Latin letters. */
    LATIN_PLACE,
    /** Other names in Latin letters. */
    LATIN_OTHER
}
