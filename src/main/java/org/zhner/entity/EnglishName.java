package org.zhner.entity;

/**
 * What a thing is called in English.
 *
 * @param text such as Mark Carney
 * @param from where that comes from
 */
public record EnglishName(String text, From from) {
    /** Sources of English names, best first. */
    public enum From {
        /** The title of the linked page, without what tells it from others of the name. */
        LINK,
        /** The list of countries. */
        COUNTRY,
        /** The article itself, which gives it in brackets or writes nothing else. */
        GLOSS
    }
}
