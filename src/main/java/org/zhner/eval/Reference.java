package org.zhner.eval;

/** What gold knows about the thing that a mention names; links are judged by it. */
public sealed interface Reference {
    /** Nothing: links of such a mention are not judged. */
    record Unknown() implements Reference {}

    /**
     * The thing's identity.
     *
     * @param iso ISO 3166-1 alpha-2 code; empty where it has none
     * @param nameEn title of its page in the English Wikipedia; empty where it is not given
     */
    record Identity(String iso, String nameEn) implements Reference {}

    /**
     * The sentence in English, in which the thing should be named.
     *
     * @param english a human translation of the mention's sentence, or what it was translated from
     * @param document all sentences of its document in English, in which people have their full names
     */
    record Translation(String english, String document) implements Reference {
        /** A sentence that is a document by itself. */
        Translation(String english) {
            this(english, english);
        }
    }
}
