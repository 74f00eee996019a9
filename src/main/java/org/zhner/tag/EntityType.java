package org.zhner.tag;

/** What a name stands for. */
public enum EntityType {
    /** People, real or not, without titles. */
    PERSON,
    /** States and territories with an ISO 3166-1 code, historical states, and abbreviations of both. */
    COUNTRY,
    /** Other administrative places: cities, provinces, counties, districts. */
    GPE,
    /** Continents, regions, waters, mountains, and named facilities. */
    LOCATION,
    /** Named institutions: companies, parties, ministries, courts, media, teams. */
    ORGANIZATION
}
