package org.zhner.learned;

/** A list of names that a model knows. Their numbers are part of the format of models. */
public enum NameList {
    /** Countries and territories. */
    COUNTRY(0),
    /** People of the knowledge table. */
    KNOWN_PERSON(1),
    /** Institutions of the knowledge table. */
    KNOWN_ORGANIZATION(2),
    /** Last parts of the transliterated names of the knowledge table. */
    KNOWN_LAST_NAME(3),
    /** Parts of names that are written in Chinese by their sound. */
    NAME_PART(4),
    /** Places with names of three characters or more. */
    PLACE(5),
    /** Places with names of two characters. */
    SHORT_PLACE(6),
    /** A dictionary's places. */
    DICTIONARY_LOCATION(7),
    /** A dictionary's people. */
    DICTIONARY_PERSON(8),
    /** A dictionary's organisations. */
    DICTIONARY_ORGANIZATION(9),
    /** Places that are named differently from region to region. */
    REGIONAL_LOCATION(10),
    /** People whose names differ from region to region. */
    REGIONAL_PERSON(11),
    /** Organisations whose names differ from region to region. */
    REGIONAL_ORGANIZATION(12),
    /** Other things whose names differ from region to region. */
    REGIONAL_OTHER(13),
    /** Parts of people's names in Latin letters. */
    LATIN_NAME_PART(14),
    /** Places in Latin letters. */
    LATIN_PLACE(15),
    /** Other names in Latin letters. */
    LATIN_OTHER(16);

    private final int number;

    NameList(int number) {
        this.number = number;
    }

    /** The bit that stands for it in a set of lists. */
    int bit() {
        return 1 << number;
    }
}
